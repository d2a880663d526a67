[assembly: AssemblyFixture(typeof(Gulir.Server.Tests.Web.SmallPlace))]

namespace Gulir.Server.Tests.Web;

/// <summary>
/// Two villages made through acts in a folder of their own, and their pages on a free port. Kudu has two KSM, one
/// current and one behind, a reversed voucher and two closed months; Banjardowo has one loan.
/// </summary>
public sealed class SmallPlace : ExamplePlace
{
    public const string Kudu = "33.74.05.1009";
    public const string Banjardowo = "33.74.05.1010";

    static readonly DateOnly Today = new(2018, 4, 20);

    /// <summary>Tests run side by side; what they make is numbered one after the other.</summary>
    readonly Lock _making = new();

    public SmallPlace() : base(Today)
    {
        Found(Kudu, "Kudu");
        Found(Banjardowo, "Banjardowo");
        Do(Banjardowo, "voucher", 4, "2018-01-03", """
            {"lines":[{"account":"11021","debit":300000000},{"account":"31021","credit":300000000}],"text":"APBD"}
            """);
        Do(Banjardowo, "voucher", 4, "2018-01-03", """
            {"lines":[{"account":"11010","debit":300000000},{"account":"11021","credit":300000000}]}
            """);
        Group(Kudu, "Mekar Sari", "Siti Aminah", "2018-01-05");
        Group(Kudu, "Melati <i>Jaya</i>", "Sumarni & Bu Tri", "2018-01-05");
        Group(Banjardowo, "Anggrek", "Paryati", "2018-01-05");
        Lend(Kudu, 1, 1, "2018-01-15");
        Lend(Kudu, 2, 6, "2018-01-16");
        Lend(Banjardowo, 1, 1, "2018-01-17");
        Do(Kudu, "voucher", 4, "2018-01-20", """
            {"lines":[{"account":"51030","debit":25000},{"account":"11010","credit":25000}],
             "text":"ATK <script>x</script>"}
            """);
        Do(Kudu, "month-close", 4, "2018-01-31", """{"month":"2018-01"}""");
        Do(Banjardowo, "month-close", 4, "2018-01-31", """{"month":"2018-01"}""");
        Do(Kudu, "loan-repay", 3, "2018-02-15", """{"loan":1,"amount":575000}""");
        var wrong = Do(Kudu, "loan-repay", 3, "2018-02-16", """{"loan":2,"amount":100000}""");
        Do(Kudu, "reverse", 4, "2018-02-16", $$"""{"fact":{{wrong}},"reason":"salah KSM"}""");
        Do(Kudu, "month-close", 4, "2018-02-28", """{"month":"2018-02"}""");
        Do(Kudu, "loan-repay", 3, "2018-03-15", """{"loan":1,"amount":575000}""");
        Do(Banjardowo, "loan-repay", 3, "2018-03-17", """{"loan":1,"amount":1150000}""");
        Do(Kudu, "setting-change", 2, "2018-03-20", """{"name":"public_page","value":"on"}""");
        Do(Kudu, "activity-propose", 1, "2018-03-20", """
            {"title":"Drainase <b>RT 04</b>","for":"environment","asked":500000,"quantity":86,"unit":"metre","rt":4}
            """);

        Serve();
    }

    /// <summary>A further loan of Banjardowo's KSM, so that a test that pays has one to itself.</summary>
    public int NewLoan(string name)
    {
        lock (_making) return Lend(Banjardowo, NewGroup(name), Most("person", "person") - 4, "2018-04-20");
    }

    /// <summary>A loan of a further KSM of Banjardowo that was examined, and signed by the manager if asked.</summary>
    public int NewProposal(string name, bool signed = false)
    {
        lock (_making)
        {
            var group = NewGroup(name);
            var loan = Propose(Banjardowo, group, Most("person", "person") - 4, "2018-04-20");
            if (signed) Do(Banjardowo, "loan-decide", 1, "2018-04-20", $$"""{"loan":{{loan}},"verdict":"approve"}""");
            return loan;
        }
    }

    /// <summary>Both signatures under a proposal of Banjardowo, with the manager's reason.</summary>
    public void Sign(int loan, string reason)
    {
        lock (_making)
        {
            Do(Banjardowo, "loan-decide", 1, "2018-04-20",
                $$"""{"loan":{{loan}},"verdict":"approve","reason":"{{reason}}"}""");
            Do(Banjardowo, "loan-decide", 2, "2018-04-20", $$"""{"loan":{{loan}},"verdict":"approve"}""");
        }
    }

    /// <summary>All of a loan of Banjardowo is paid on one day.</summary>
    public void Settle(int loan)
    {
        lock (_making) Do(Banjardowo, "loan-repay", 3, "2018-04-20", $$"""{"loan":{{loan}},"above":"settle"}""");
    }

    int NewGroup(string name)
    {
        Group(Banjardowo, name, name + " Satu", "2018-04-20");
        return Most("groups", "group_no");
    }

    /// <summary>The persons of a loan of Banjardowo, in the order of its shares.</summary>
    public IReadOnlyList<int> PersonsOf(int loan) => Host.Database.Read(session => session.Query(
        $"""
        select person from application_share where loan = {loan} and fund_id =
            (select fund_id from fund where code = '{Banjardowo}') order by share
        """,
        row => row.Int(0)));

    /// <summary>The highest number in a table of Banjardowo.</summary>
    int Most(string table, string column) => (int)Host.Database.Read(session => session.Number(
        $"select max({column}) from {table} where fund_id = (select fund_id from fund where code = '{Banjardowo}')"));

    void Found(string fund, string village)
    {
        Do(fund, "fund-new", 1, "2018-01-01", $$"""
            {"code":"{{fund}}","lkm":"LKM {{village}}","upk":"UPK {{village}}","since":"2018-01-01",
             "place":{"village":"{{village}}","kecamatan":"Genuk","kabupaten":"Kota Semarang","province":"Jawa Tengah"},
             "officers":[{"name":"Sri Lestari","role":"manager"},{"name":"Budi Santoso","role":"coordinator"},
                         {"name":"Wiji Rahayu","role":"cashier"},{"name":"Joko Prasetyo","role":"bookkeeper"}]}
            """);
        Do(fund, "voucher", 4, "2018-01-02", """
            {"lines":[{"account":"11021","debit":90000000},{"account":"31020","credit":90000000}],"text":"BLM"}
            """);
        Do(fund, "voucher", 4, "2018-01-03", """
            {"lines":[{"account":"11010","debit":60000000},{"account":"11021","credit":60000000}]}
            """);
    }

    void Group(string fund, string name, string leader, string day) => Do(fund, "group-form", 1, day, $$"""
        {"name":"{{name}}","savingMonths":3,"statementOn":"{{day}}","members":[
          {"name":"{{leader}}","female":true,"nik":null,"business":"warung"},{"name":"Tri Wahyuni","female":true},
          {"name":"Endang Lestari","female":true},{"name":"Suparno"},{"name":"Kasmin"}]}
        """);

    int Lend(string fund, int group, int first, string day)
    {
        var loan = Propose(fund, group, first, day);
        Do(fund, "loan-decide", 1, day, $$"""{"loan":{{loan}},"verdict":"approve"}""");
        Do(fund, "loan-decide", 2, day, $$"""{"loan":{{loan}},"verdict":"approve"}""");
        Do(fund, "loan-disburse", 3, day, $$"""{"loan":{{loan}}}""");
        return loan;
    }

    int Propose(string fund, int group, int first, string day)
    {
        string Each(string field) => string.Join(',', Enumerable.Range(first, 5)
            .Select(person => $$"""{"person":{{person}},"{{field}}":1000000}"""));
        var loan = Host.Database.Read(session => session.Number(
            $"select count(*) from application where fund_id = (select fund_id from fund where code = '{fund}')")) + 1;
        Do(fund, "loan-apply", 1, day, $$"""{"group":{{group}},"members":[{{Each("amount")}}]}""");
        Do(fund, "loan-examine", 1, day, $$"""{"loan":{{loan}},"members":[{{Each("proposed")}}]}""");
        return (int)loan;
    }
}
