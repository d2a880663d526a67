namespace Gulir.Server.Tests.Web;

/// <summary>What a borrower signs and carries home says the same figures as the book.</summary>
public sealed class PapersTests(SmallPlace place)
{
    const string Kudu = $"/dana/{SmallPlace.Kudu}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_agreement_tells_the_whole_cost_and_the_yearly_rate()
    {
        using var client = place.Client();
        var html = await client.GetStringAsync($"{Kudu}/pinjaman/1/perjanjian", Now);
        foreach (var says in new[]
        {
            "15 Januari 2018", "Sri Lestari", "Budi Santoso", "Siti Aminah", "Rp 5.000.000", "Lima Juta Rupiah",
            "Rp 750.000", "Tujuh Ratus Lima Puluh Ribu Rupiah", "Rp 5.750.000", "36,48%", "15 November 2018",
            "1,5% per bulan, tetap", "jasa tertunggak, pokok tertunggak, jasa berjalan, pokok berjalan",
            "jasa yang sudah jatuh tempo dan jasa periode berjalan", "tanggungan bersama",
        })
            Assert.Contains(says, html);
        using var english = place.Client("en");
        Assert.Contains("yearly effective rate", await english.GetStringAsync($"{Kudu}/pinjaman/1/perjanjian", Now));
    }

    [Fact]
    public async Task The_cards_of_members_add_up_to_the_card_of_the_group()
    {
        using var client = place.Client();
        var group = await client.GetStringAsync($"{Kudu}/pinjaman/1/kartu", Now);
        Assert.Contains("Rp 4.600.000", group);
        for (var share = 1; share <= 5; share++)
        {
            var card = await client.GetStringAsync($"{Kudu}/pinjaman/1/kartu/{share}", Now);
            Assert.Contains("Rp 920.000", card);
            Assert.Contains("BKM-2018-0002", card);
        }
    }

    [Fact]
    public async Task A_reversed_payment_stands_on_the_card_with_what_took_it_back()
    {
        using var client = place.Client();
        var card = await client.GetStringAsync($"{Kudu}/pinjaman/2/kartu", Now);
        Assert.Contains("BKM-2018-0003", card);
        Assert.Contains("BKM-2018-0004", card);
        Assert.Contains("Rp 5.750.000", card);
    }

    [Fact]
    public async Task A_bill_asks_what_is_open_and_nothing_paid_ahead()
    {
        using var client = place.Client();
        var april = await client.GetStringAsync($"{Kudu}/tagihan/2?bulan=2018-04", Now);
        Assert.Contains("16 April 2018", april);
        Assert.Contains("Rp 1.150.000", april);
        Assert.Contains("1.725.000", april);
        var ahead = await client.GetStringAsync($"/dana/{SmallPlace.Banjardowo}/tagihan?bulan=2018-03", Now);
        Assert.DoesNotContain("Anggrek", ahead);
    }

    [Fact]
    public async Task A_letter_of_settlement_is_there_only_for_a_settled_loan()
    {
        using var client = place.Client();
        var open = await client.GetStringAsync($"{Kudu}/pinjaman/1/lunas", Now);
        Assert.Contains("Belum lunas", open);
        Assert.DoesNotContain("SURAT KETERANGAN", open);
        var settled = place.NewLoan("Sudah Lunas");
        place.Settle(settled);
        var letter = await client.GetStringAsync($"/dana/{SmallPlace.Banjardowo}/pinjaman/{settled}/lunas", Now);
        string[] said = ["SURAT KETERANGAN LUNAS", $"{settled:000}/LUNAS/2018", "Lima Juta Rupiah", "segel"];
        foreach (var says in said)
            Assert.Contains(says, letter);
    }

    [Fact]
    public async Task The_journals_of_a_month_are_two_papers()
    {
        using var client = place.Client();
        var moneyIn = await client.GetStringAsync($"{Kudu}/upk-2/masuk?bulan=2018-03", Now);
        foreach (var says in new[] { "CATATAN UANG MASUK, MARET 2018", "K Jasa Pinjaman 41010", "500.000", "75.000" })
            Assert.Contains(says, moneyIn);
        var moneyOut = await client.GetStringAsync($"{Kudu}/upk-2/keluar?bulan=2018-01", Now);
        foreach (var says in new[] { "BKK-2018-0001", "10.000.000", "ATK &lt;script&gt;" })
            Assert.Contains(says, moneyOut);
    }

    [Fact]
    public async Task A_voucher_is_printed_with_who_signs_it()
    {
        using var client = place.Client();
        var html = await client.GetStringAsync($"{Kudu}/bukti/BKK-2018-0001/cetak", Now);
        foreach (var says in new[] { "BUKTI KAS KELUAR", "Sri Lestari", "Joko Prasetyo", "Wiji Rahayu", "11030" })
            Assert.Contains(says, html);
        Assert.Contains("DIBATALKAN", await client.GetStringAsync($"{Kudu}/bukti/BKM-2018-0003/cetak", Now));
    }
}
