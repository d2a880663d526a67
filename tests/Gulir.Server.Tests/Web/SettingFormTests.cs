using System.Net;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.Institution;

namespace Gulir.Server.Tests.Web;

/// <summary>A dated setting is changed in its page, and an account added; both once, and refused by name.</summary>
public sealed class SettingFormTests(SmallPlace place)
{
    const string Fund = $"/dana/{SmallPlace.Banjardowo}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static FormUrlEncodedContent Form(string request, params (string, string)[] fields) => new(
        fields.Prepend(("permintaan", request)).ToDictionary(field => field.Item1, field => field.Item2));

    [Fact]
    public void Every_setting_has_words_in_both_languages() => Assert.Equal(
        Settings.Known.Select(setting => setting.Name).Order(), SettingWords.Known.Order());

    [Fact]
    public void Every_default_is_told_in_words()
    {
        foreach (var setting in Settings.Known)
            foreach (var language in new[] { Language.Id, Language.En })
                Assert.DoesNotContain("_", SettingWords.Value(setting, setting.Default(DateOnly.MaxValue), language));
    }

    [Fact]
    public async Task A_setting_is_changed_once_from_its_day_on()
    {
        using var client = place.Client();
        for (var i = 0; i < 2; i++)
        {
            using var kept = await client.PostAsync($"{Fund}/pengaturan", Form(
                "pengaturan", ("nama", "cash_warning"), ("nilai", "2.500.000"), ("mulai", "2018-04-19")), Now);
            Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        }
        var page = await client.GetStringAsync($"{Fund}/pengaturan?nama=cash_warning", Now);
        Assert.Contains("Rp 2.500.000", page);
        Assert.Contains("Bawaan: Rp 1.000.000", page);
        Assert.Equal(2, page.Split("<td data-l=\"Dicatat\">").Length);
        using var later = await client.PostAsync($"{Fund}/pengaturan", Form(
            "pengaturan nanti", ("nama", "late_days"), ("nilai", "5"), ("mulai", "2018-12-01")), Now);
        page = await client.GetStringAsync($"{Fund}/pengaturan", Now);
        Assert.Contains("5 hari mulai 1 Des 2018", page.Replace("\n", " "));
        Assert.Contains("7 hari", page);
    }

    [Theory]
    [InlineData("late_days", "tujuh", "jumlah hari"), InlineData("tidak_ada", "1", "tidak_ada")]
    [InlineData("collectability", "enam", "enam"), InlineData("late_days", "", "late_days")]
    public async Task A_value_that_does_not_fit_is_refused_and_kept_in_the_form(string name, string value, string says)
    {
        using var client = place.Client();
        using var answer = await client.PostAsync(
            $"{Fund}/pengaturan", Form($"salah {name} {value}", ("nama", name), ("nilai", value)), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(Now);
        Assert.Contains("Belum diubah", html);
        Assert.Contains(says, html);
    }

    [Fact]
    public async Task An_account_is_added_once_and_stands_in_the_chart()
    {
        using var client = place.Client();
        using var kept = await client.PostAsync(
            $"{Fund}/akun", Form("akun", ("kode", "51035"), ("nama", "Pulsa <b>")), Now);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Contains("Pulsa &lt;b&gt;", await client.GetStringAsync($"{Fund}/akun", Now));
        using var twice = await client.PostAsync(
            $"{Fund}/akun", Form("akun lagi", ("kode", "51035"), ("nama", "Pulsa")), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        using var wrong = await client.PostAsync($"{Fund}/akun", Form("akun salah", ("kode", "6"), ("nama", "x")), Now);
        Assert.Contains("Belum ditambah", await wrong.Content.ReadAsStringAsync(Now));
    }

    [Fact]
    public async Task Who_goes_before_an_older_application_is_told_with_the_reason()
    {
        var (older, newer) = (place.NewProposal("Menunggu Lama"), place.NewProposal("Didahulukan"));
        place.Sign(newer, "panen sudah dekat");
        using var client = place.Client();
        var page = await client.GetStringAsync($"{Fund}/daftar-tunggu", Now);
        var (list, taken) = (page.Split("id=\"didahulukan\"")[0], page.Split("id=\"didahulukan\"")[1]);
        Assert.True(list.IndexOf("Menunggu Lama", StringComparison.Ordinal)
            < list.IndexOf("Didahulukan", StringComparison.Ordinal));
        Assert.Contains("panen sudah dekat", taken);
        Assert.Contains($"{older}", taken);
        Assert.Contains("perkiraan, bukan uang", list);
        var marks = await client.GetStringAsync($"{Fund}/tanda", Now);
        Assert.Contains($"pengajuan/{newer}", marks);
    }
}
