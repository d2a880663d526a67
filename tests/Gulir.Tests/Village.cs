using Gulir.Basics;
using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;

namespace Gulir.Tests;

/// <summary>The people and books of a made-up village, for tests that need someone to lend to.</summary>
public static class Village
{
    public const int Sri = 1, Wati = 2, Yuni = 3, Darmi = 4, Joko = 5, Nobody = 99;

    public static readonly DateOnly Since = Day("2018-01-01");

    // Wulan manages, Sastro coordinates the LKM, Tini keeps the cash, Bagus and Marni sit in the LKM, Hadi supervises.
    public static readonly Officer Wulan = new(1, 1, Role.Manager, Since, null);
    public static readonly Officer Sastro = new(2, 2, Role.Coordinator, Since, null);
    public static readonly Officer Tini = new(3, 3, Role.Cashier, Since, null);
    public static readonly Officer Bagus = new(4, 4, Role.LkmMember, Since, null);
    public static readonly Officer Hadi = new(5, 5, Role.Supervisor, Since, null);
    public static readonly Officer Marni = new(6, 6, Role.LkmMember, Since, null);

    public static readonly Group Melati = new(
        1, "Melati", Day("2018-01-05"), Sri,
        [new(Sri, true), new(Wati, true), new(Yuni, true), new(Darmi, true), new(Joko, false)],
        3, Day("2018-01-10"), Day("2018-01-12"));

    /// <summary>1,5% a month flat, ten instalments, each share rounded up to 500.</summary>
    public static readonly LoanTerms Usual = new(Method.Flat, new Rate(15_000), 10);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    public static Money Rp(string amount) => new(long.Parse(amount.Replace(".", "")));

    public static Money Rp(long amount) => new(amount);

    public static Desk On(string today, int officer = 1) => new(Day(today), officer, new GlassVault());

    public static Settings Defaults(string day = "2018-06-30") => Settings.Defaults(Day(day));

    public static Settings With(string name, string value, string day = "2018-06-30") =>
        new(Day(day), new Dictionary<string, string> { [name] = value });

    /// <summary>Books with money in the box and in the lending bank, nothing closed, nothing counted.</summary>
    public static OpenBooks Books(long cash = 5_000_000, long bank = 50_000_000) => new(
        Since, null, Defaults(), Chart.Standard,
        new Dictionary<AccountCode, Box>
        {
            [Accounts.Cash] = new(Rp(cash), []),
            [Accounts.Bank] = new(Rp(bank), []),
        },
        new Dictionary<AccountCode, DateOnly>(), new Dictionary<VoucherKind, int>());

    /// <summary>A loan of Melati as it runs after the pay-out: shares 1, 2, … of Sri, Wati, ….</summary>
    public static RunningLoan Lent(string disbursed, LoanTerms terms, params long[] principals) =>
        Lent(1, disbursed, null, terms, principals);

    public static RunningLoan Lent(
        int number, string disbursed, string? first, LoanTerms terms, params long[] principals)
    {
        var on = Day(disbursed);
        DateOnly? due = first is null ? null : Day(first);
        return new RunningLoan(number, Melati.Number, on, (due ?? on).Day, terms.Every,
        [
            .. principals.Select((principal, i) =>
            {
                var rows = Scheduling.Of(terms.For(Rp(principal), on, due)).Value;
                var share = Disbursing.Scheduled(i + 1, i + 1, Rp(principal), rows);
                return new Share(
                    i + 1, i + 1, share.Principal, share.Service, [.. share.Rows], Money.Zero, Money.Zero);
            }),
        ]);
    }

    /// <summary>The loan after its shares have paid.</summary>
    public static RunningLoan Paid(this RunningLoan loan, params IEnumerable<ShareMoney> paid) => loan with
    {
        Shares =
        [
            .. loan.Shares.Select(share => share with
            {
                PrincipalPaid =
                    share.PrincipalPaid + paid.Where(row => row.Share == share.Number).Sum(row => row.Principal),
                ServicePaid = share.ServicePaid + paid.Where(row => row.Share == share.Number).Sum(row => row.Service),
            }),
        ],
    };

    /// <summary>The loan after every share has paid its first instalments in full.</summary>
    public static RunningLoan PaidRows(this RunningLoan loan, int rows) => loan.Paid(loan.Shares.Select(share =>
        new ShareMoney(
            share.Number, share.Rows.Take(rows).Sum(row => row.Principal),
            share.Rows.Take(rows).Sum(row => row.Service))));

    /// <summary>The code of the refusal, or that the decision was accepted.</summary>
    public static string Said<T>(this Outcome<T> outcome) => outcome.Refusal?.Code ?? "accepted";

    public static string Said(this Refusal? refusal) => refusal?.Code ?? "accepted";

    /// <summary>The only fact of this type that a decision gave.</summary>
    public static T Fact<T>(this Outcome<Draft> outcome) where T : Fact
    {
        Assert.Equal("accepted", outcome.Said());
        return Assert.Single(outcome.Value.Facts.OfType<T>());
    }

    /// <summary>An entry's lines, credits with a minus: <c>11010 575.000, 11030 -575.000</c>.</summary>
    public static string Written(this Entry entry) =>
        string.Join(", ", entry.Lines.Select(line => $"{line.Account} {line.Amount}"));

    /// <summary>A vault that hides nothing, so that a test can see what was put into it.</summary>
    sealed class GlassVault : IVault
    {
        byte _salt;

        public byte[] NewSalt() => [.. Enumerable.Repeat(++_salt, 32)];

        public string Encrypt(string secret) => "locked:" + secret;

        public string Fingerprint(string secret) => "key:" + secret;
    }
}
