using Gulir.Server.Tests.Photos;
using Gulir.Server.Tests.Web;
using Gulir.Storage.Book;

namespace Gulir.Server.Tests.Publishing;

/// <summary>
/// Three villages of one kecamatan in June 2019, full of names and numbers of people. Kwangsen has shared three years
/// and opened its page with photos; Grobogan has opened its own without, and lends to four people; Jiwan has not.
/// </summary>
public sealed class PublicPlace : ExamplePlace
{
    public const string Kwangsen = "35.19.09.2007";
    public const string Grobogan = "35.19.09.2008";
    public const string Jiwan = "35.19.09.2009";

    /// <summary>What no page for everybody may hold: names of people and KSM, numbers, words about them.</summary>
    public static readonly string[] Private =
    [
        "Sumarni", "Tri Wahyuni", "Endang", "Paryati", "Kasmin", "Suparno", "Sri Lestari", "Budi Santoso",
        "Wiji Rahayu", "Joko Prasetyo", "Mekar Sari", "Melati Jaya", "Pak Warno", "Toko Jaya", "Bu Guru",
        "Pak Lurah", "Mbah Karso",
        "3519094107850001", "081234567890", "Jl. Mawar 7", "jamu gendong", "Rekening Bu Sri",
    ];

    public PublicPlace() : base(new DateOnly(2019, 6, 30))
    {
        Found(Kwangsen, "Kwangsen", "2016-01-01");
        Found(Grobogan, "Grobogan", "2019-01-01");
        Found(Jiwan, "Jiwan", "2019-01-01");
        Group(Kwangsen, 1, "Mekar Sari", "2018-11-05");
        Group(Kwangsen, 2, "Melati Jaya", "2018-11-05");
        Live();
        Works();
        Group(Grobogan, 1, "Mekar Sari", "2019-02-01");
        Lend(Grobogan, 1, 1, "2019-02-04", people: 4);
        Do(Kwangsen, "setting-change", 2, "2019-06-01", """{"name":"public_page","value":"on"}""");
        Do(Grobogan, "setting-change", 2, "2019-06-01", """{"name":"public_page","value":"without_photos"}""");
        Serve();
    }

    /// <summary>The facts of the photos: of the drain, of a proposal, of a voucher, of Grobogan's activity.</summary>
    public long Drain { get; private set; }
    public long Proposal { get; private set; }
    public long Slip { get; private set; }
    public long Cart { get; private set; }

    void Found(string fund, string village, string since)
    {
        Do(fund, "fund-new", 1, since, $$"""
            {"code":"{{fund}}","lkm":"LKM Rukun {{village}}","upk":"UPK {{village}}","since":"{{since}}",
             "place":{"village":"{{village}}","kecamatan":"Jiwan","kabupaten":"Kabupaten Madiun",
                      "province":"Jawa Timur"},
             "officers":[{"name":"Sri Lestari","role":"manager"},{"name":"Budi Santoso","role":"coordinator"},
                         {"name":"Wiji Rahayu","role":"cashier"},{"name":"Joko Prasetyo","role":"bookkeeper"}]}
            """);
        Do(fund, "voucher", 4, since, """
            {"lines":[{"account":"11021","debit":90000000},{"account":"31020","credit":90000000}],
             "text":"Rekening Bu Sri"}
            """);
        Do(fund, "voucher", 4, since, """
            {"lines":[{"account":"11010","debit":40000000},{"account":"11021","credit":40000000}]}
            """);
    }

    void Group(string fund, int number, string name, string day) => Do(fund, "group-form", 1, day, $$"""
        {"name":"{{name}}","savingMonths":3,"statementOn":"{{day}}","members":[
          {"name":"Sumarni","female":true,"nik":"{{(number == 1 ? "3519094107850001" : "3519094107850002")}}",
           "phone":"081234567890","address":"Jl. Mawar 7","business":"jamu gendong"},
          {"name":"Tri Wahyuni","female":true},{"name":"Endang Lestari","female":true},
          {"name":"Paryati","female":true},{"name":"Kasmin"}]}
        """);

    void Lend(string fund, int loan, int group, string day, int people = 5)
    {
        string Each(string field) => string.Join(',', Enumerable.Range(group * 5 - 4, people)
            .Select(person => $$"""{"person":{{person}},"{{field}}":1000000}"""));
        Do(fund, "loan-apply", 1, day, $$"""{"group":{{group}},"members":[{{Each("amount")}}]}""");
        Do(fund, "loan-examine", 1, day, $$"""{"loan":{{loan}},"members":[{{Each("proposed")}}]}""");
        Do(fund, "loan-decide", 1, day, $$"""{"loan":{{loan}},"verdict":"approve"}""");
        Do(fund, "loan-decide", 2, day, $$"""{"loan":{{loan}},"verdict":"approve"}""");
        Do(fund, "loan-disburse", 3, day, $$"""{"loan":{{loan}}}""");
    }

    /// <summary>Three years of Kwangsen, month by month; May 2019 is closed and June runs.</summary>
    void Live()
    {
        for (var month = new YearMonth(2016, 1); month < new YearMonth(2019, 6); month = month.Next)
        {
            if (month.Month == 2 && month.Year > 2016) Share(month.Year - 1);
            if (month.Month == 3)
                Do(Kwangsen, "voucher", 4, month.First.Iso(), $$"""
                    {"lines":[{"account":"11021","debit":{{(month.Year - 2013) * 4_000_000}}},
                              {"account":"41020","credit":{{(month.Year - 2013) * 4_000_000}}}]}
                    """);
            if (month.Month == 6)
                Do(Kwangsen, "voucher", 4, month.First.Iso(), """
                    {"lines":[{"account":"51030","debit":2500000},{"account":"11010","credit":2500000}]}
                    """);
            if (month == new YearMonth(2018, 12))
                for (var loan = 1; loan <= 2; loan++) Lend(Kwangsen, loan, loan, "2018-12-05");
            if (month.Year == 2019 && month.Month < 6)
                Do(Kwangsen, "loan-repay", 3, $"{month}-20", """{"loan":1,"amount":575000,"payer":2}""");
            Do(Kwangsen, "month-close", 4, month.Last.Iso(), $$"""{"month":"{{month}}"}""");
        }
    }

    void Share(int year)
    {
        Do(Kwangsen, "year-close", 4, $"{year + 1}-02-01", $$"""{"year":{{year}}}""");
        Do(Kwangsen, "surplus-share", 2, $"{year + 1}-02-12", $$"""
            {"year":{{year}},"minutes":"01/RWT, dipimpin Pak Lurah","attendance":84,"plan":[
             {"kind":"capital","percent":"50"},{"kind":"environment","percent":"25","name":"Drainase dan sampah"},
             {"kind":"social","percent":"15"},{"kind":"governance","percent":"10","name":"Honor Mbah Karso"}]}
            """);
    }

    void Works()
    {
        Activity(1, "Drainase RT 04", "environment", 2016, 2, 900_000, "metre", 86);
        Activity(2, "Pelatihan buket bunga", "social", 2017, 3, 600_000, "person", 24);
        Activity(3, "Gerobak sampah", "environment", 2018, 2, 1_850_000, "piece", 2);
        Do(Kwangsen, "activity-propose", 1, "2019-06-21", """
            {"title":"Usul yang belum diputus","for":"social","asked":300000,"quantity":1,"unit":"package"}
            """);
        Drain = Photo(Kwangsen, "activity", 1);
        Photo(Kwangsen, "activity", 3);
        Proposal = Photo(Kwangsen, "activity", 4);
        Slip = Photo(Kwangsen, "voucher", Host.Database.Read(session => session.Number(
            "select min(fact) from entry where fund_id = $1",
            session.FundByCode(RegionCode.Parse(Kwangsen)!.Value)!.Value.Value)));
        Do(Grobogan, "activity-propose", 1, "2019-06-21", """
            {"title":"Taman","for":"social","asked":300000,"quantity":1,"unit":"package"}
            """);
        Cart = Photo(Grobogan, "activity", 1);
        Do(Kwangsen, "training-plan", 1, "2019-03-01", """
            {"title":"Pembukuan usaha","about":"other","groups":[1],"date":"2019-03-09","teacher":"Bu Guru"}
            """);
        Do(Kwangsen, "training-hold", 1, "2019-03-09", """
            {"training":1,"persons":[1,2,3],"minutes":"Sumarni datang terlambat"}
            """);
        Do(Kwangsen, "news-write", 2, "2019-02-14", """
            {"headline":"Hasil RWT",
             "text":"RWT memutuskan:\n\n- **drainase** RT 04\n- gerobak sampah\n\n[Foto](https://lkm.example/rwt)"}
            """);
        Do(Kwangsen, "news-write", 2, "2019-06-20", """{"headline":"Kerja bakti","text":"Minggu pukul 07.00."}""");
    }

    void Activity(
        int number, string title, string kind, int year, int line, long amount, string unit, int made)
    {
        Do(Kwangsen, "activity-propose", 1, "2019-06-10", $$"""
            {"title":"{{title}}","for":"{{kind}}","asked":{{amount}},"quantity":{{made}},"unit":"{{unit}}","rw":2,
             "rt":4,"proposer":"Pak Warno","about":"diminta Pak Warno"}
            """);
        Do(Kwangsen, "activity-decide", 2, "2019-06-11", $$"""
            {"activity":{{number}},"approve":true,"minutes":"04/LKM Pak Lurah",
             "budget":[{"year":{{year}},"line":{{line}},"amount":{{amount}}}]}
            """);
        Do(Kwangsen, "activity-pay", 3, "2019-06-12", $$"""
            {"activity":{{number}},"year":{{year}},"line":{{line}},"receipts":[
             {"seller":"Toko Jaya","what":"semen untuk Suparno","amount":{{amount - 100_000}},"related":false}]}
            """);
        Do(Kwangsen, "activity-support", 1, "2019-06-13", $$"""
            {"activity":{{number}},"giver":"labour","value":190000,"what":"gotong royong","basis":"38 x 5.000",
             "witnesses":"Pak Warno"}
            """);
        if (number < 3)
            Do(Kwangsen, "activity-finish", 1, "2019-06-14", $$"""
                {"activity":{{number}},"quantity":{{made}},"unit":"{{unit}}","minutes":"kepada Pak Warno",
                 "households":31,"persons":120}
                """);
    }

    long Photo(string fund, string subject, long number) => Do(fund, "photo-attach", 1, "2019-06-22", $$"""
        {"subject":"{{subject}}","number":{{number}},"image":"{{Convert.ToBase64String(Pictures.Jpeg())}}",
         "words":"Pak Warno dan Suparno"}
        """);
}
