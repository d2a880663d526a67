namespace Gulir.Server.Tests.Web;

/// <summary>The pages of people and offices in a browser, with all that can stand on them.</summary>
public sealed class PeopleBrowserTests(DeskPlace place, Browser browser) : IClassFixture<DeskPlace>
{
    [Theory, InlineData("id", true), InlineData("en", false)]
    public async Task Axe_finds_nothing_and_nothing_is_too_wide(string language, bool phone)
    {
        var fund = await Busy();
        await using var reader = await browser.Reader(place.Address, language, phone);
        string[] addresses =
        [
            "anggota/1", "terkait", "kesamaan", "serah-terima", "serah-terima/4", "petugas", "pengajuan/2", "hitung",
            "ksm/1", "ksm?q=siti",
        ];
        var told = await Axe.Walk(await reader.NewPageAsync(),
            [.. addresses.Select(address => $"{fund}/{address}")], language);
        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    /// <summary>A cashier with two offices, a related household with one phone, and an office handed over.</summary>
    async Task<string> Busy()
    {
        var fund = place.Fund();
        void Do(string act, int officer, string json) => place.Do(fund[6..], act, officer, "2018-04-02", json);
        Do("officer-end", 1, """{"officer":4,"until":"2018-04-02"}""");
        Do("officer-appoint", 1, """{"name":"Wiji Rahayu","role":"bookkeeper","human":3}""");
        Do("office-hand-over", 1, """{"from":4,"to":5,"minutes":"buku besar\nkunci lemari\ntemuan Maret selesai"}""");
        Do("related-list", 1, """{"name":"Pak Carik","office":"village_official","kk":"3374050000000077"}""");
        foreach (var person in new[] { 1, 2 })
            Do("person-correct", 1, $$"""
                {"person":{{person}},"data":{"name":"Siti {{person}}","female":true,"phone":"0817 000 111",
                 "kk":"3374050000000077","address":"Jl. Mawar 1","rt":"003","household":4,"business":"warung",
                 "consent":"consent","consentOn":"2018-04-01"},"reason":"data lengkap"}
                """);
        Do("group-form", 1, """
            {"name":"Anyar","savingMonths":3,"statementOn":"2018-04-01","members":[
              {"name":"Satu","phone":"+62817000111"},{"name":"Dua"},{"name":"Tiga"},{"name":"Empat"},{"name":"Lima"}]}
            """);
        Do("loan-apply", 1, """{"group":2,"members":[{"person":6,"amount":500000}]}""");
        Do("loan-examine", 1, """{"loan":2,"members":[{"person":6,"proposed":500000}]}""");
        foreach (var officer in new[] { 1, 2 }) Do("loan-decide", officer, """{"loan":2,"verdict":"approve"}""");
        await place.Get(fund);
        return fund;
    }
}
