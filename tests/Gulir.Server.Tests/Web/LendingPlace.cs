[assembly: AssemblyFixture(typeof(Gulir.Server.Tests.Web.LendingPlace))]

namespace Gulir.Server.Tests.Web;

/// <summary>
/// A village whose KSM and loans the tests of these forms make and change, and a neighbour that none may touch. In
/// the village one loan stands at each gate; the neighbour has a KSM and a loan of higher numbers.
/// </summary>
public sealed class LendingPlace : ExamplePlace
{
    public const string Village = "33.74.05.1011";
    public const string Neighbour = "33.74.05.1012";

    public static readonly DateOnly Today = new(2018, 4, 20);

    public LendingPlace() : base(Today)
    {
        foreach (var fund in new[] { Village, Neighbour }) Found(fund);
        foreach (var name in new[] { "Applied", "Examined", "Signed", "Approved" }) Group(Village, name);
        Gate(1, 0);
        Gate(2, 1);
        Gate(3, 2);
        Gate(4, 3);
        for (var i = 1; i <= 30; i++) Group(Neighbour, $"Tetangga {i}");
        Serve();
    }

    public static string In(string rest) => $"/dana/{Village}/{rest}";

    /// <summary>A KSM of five that may borrow.</summary>
    public void Group(string fund, string name, string statement = "\"2018-01-05\"") =>
        Do(fund, "group-form", 5, "2018-01-05", $$"""
        {"name":"{{name}}","savingMonths":3,"statementOn":{{statement}},"members":[
          {"name":"Siti {{name}}","female":true,"business":"warung"},{"name":"Tri {{name}}","female":true},
          {"name":"Endang {{name}}","female":true},{"name":"Parno {{name}}"},{"name":"Kasmin {{name}}"}]}
        """);

    public int FactsOf(string fund) => (int)Host.Database.Read(session => session.Number(
        "select count(*) from fact where fund_id = (select fund_id from book where code = $1)", fund));

    void Gate(int loan, int passed)
    {
        var first = loan * 5 - 4;
        string Each(string field) => string.Join(',', Enumerable.Range(first, 5)
            .Select(person => $$"""{"person":{{person}},"{{field}}":1000000}"""));
        Do(Village, "loan-apply", 5, "2018-04-10", $$"""{"group":{{loan}},"members":[{{Each("amount")}}]}""");
        if (passed > 0)
            Do(Village, "loan-examine", 5, "2018-04-12", $$"""{"loan":{{loan}},"members":[{{Each("proposed")}}]}""");
        for (var officer = 1; officer < passed; officer++)
            Do(Village, "loan-decide", officer, "2018-04-15", $$"""{"loan":{{loan}},"verdict":"approve"}""");
    }

    void Found(string fund)
    {
        Do(fund, "fund-new", 1, "2018-01-01", $$"""
            {"code":"{{fund}}","lkm":"LKM {{fund}}","upk":"UPK {{fund}}","since":"2018-01-01",
             "place":{"village":"Desa {{fund[^1]}}","kecamatan":"Genuk","kabupaten":"Kota Semarang",
                "province":"Jawa Tengah"},
             "officers":[{"name":"Sri Lestari","role":"manager"},{"name":"Budi Santoso","role":"coordinator"},
                         {"name":"Wiji Rahayu","role":"cashier"},{"name":"Joko Prasetyo","role":"bookkeeper"},
                         {"name":"Agus Riyanto","role":"field_officer"}]}
            """);
        Do(fund, "voucher", 4, "2018-01-02", """
            {"lines":[{"account":"11021","debit":90000000},{"account":"31020","credit":90000000}],"text":"BLM"}
            """);
    }
}
