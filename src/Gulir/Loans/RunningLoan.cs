using System.Text;

namespace Gulir.Loans;

/// <summary>One due date of a share: what falls due in principal and service.</summary>
public readonly record struct DueRow(DateOnly Due, Money Principal, Money Service);

/// <summary>A member's share of a loan that was paid out, with what has been paid (or forgiven) of it so far.</summary>
public sealed record Share(
    int Number, int Person, Money Principal, Money Service, DueRow[] Rows, Money PrincipalPaid, Money ServicePaid)
{
    /// <summary>
    /// Of what counts as paid: service that stopped with a death. It takes from the end of the schedule, so that what
    /// was due before stays due.
    /// </summary>
    public Money Stopped { get; init; }

    public Money PrincipalOwed => Principal - PrincipalPaid;
    public Money ServiceOwed => Service - ServicePaid;
    public Money Owed => PrincipalOwed + ServiceOwed;

    /// <summary>
    /// Principal that has fallen due up to and with row number <paramref name="last"/>, and is not paid.
    /// </summary>
    public Money PrincipalDue(int last) => Money.Max(SumPrincipal(last) - PrincipalPaid, Money.Zero);

    /// <summary>As <see cref="PrincipalDue"/>; <paramref name="more"/> is what a part of the next row adds.</summary>
    public Money ServiceDue(int last, Money more = default) =>
        Money.Max(Money.Min(ServiceUpTo(last) + more, Service - Stopped) - (ServicePaid - Stopped), Money.Zero);

    /// <summary>The first row that is not fully paid in principal and service; null when all are.</summary>
    public int? FirstUnpaid()
    {
        var principal = PrincipalPaid;
        var service = ServicePaid - Stopped;
        var asked = Service - Stopped;
        for (var i = 0; i < Rows.Length; i++)
        {
            principal -= Rows[i].Principal;
            var part = Money.Min(Rows[i].Service, asked);
            asked -= part;
            service -= part;
            if (principal.Units < 0 || service.Units < 0) return i;
        }
        return null;
    }

    Money SumPrincipal(int last)
    {
        var sum = Money.Zero;
        for (var i = 0; i <= last && i < Rows.Length; i++) sum += Rows[i].Principal;
        return sum;
    }

    /// <summary>Service of the schedule up to and with row number <paramref name="last"/>.</summary>
    public Money ServiceUpTo(int last)
    {
        var sum = Money.Zero;
        for (var i = 0; i <= last && i < Rows.Length; i++) sum += Rows[i].Service;
        return sum;
    }
}

/// <summary>A loan that was paid out. The group's card is the line-by-line sum of its shares.</summary>
public sealed record RunningLoan(
    int Number, int Group, DateOnly DisbursedOn, int AnchorDay, Frequency Every, IReadOnlyList<Share> Shares)
{
    public Money Principal => Shares.Sum(share => share.Principal);
    public Money Service => Shares.Sum(share => share.Service);
    public Money PrincipalOwed => Shares.Sum(share => share.PrincipalOwed);
    public Money ServiceOwed => Shares.Sum(share => share.ServiceOwed);
    public Money Owed => PrincipalOwed + ServiceOwed;
    public bool IsSettled => Owed.IsZero;

    /// <summary>What took shares out of the loan without a payment: a write-off or a new schedule; null: nothing.
    /// </summary>
    public Way? ClosedBy { get; init; }

    /// <summary>Due dates; all shares of a loan have the same.</summary>
    public DueRow[] Dues => Shares[0].Rows;

    public DateOnly LastDue => Dues[^1].Due;

    public Share? Find(int number) => Shares.FirstOrDefault(share => share.Number == number);

    /// <summary>The last row due before (or with <paramref name="inclusive"/> on) the day; -1 when none is.</summary>
    public int LastRowDue(DateOnly day, bool inclusive = true)
    {
        var last = -1;
        for (var i = 0; i < Dues.Length; i++)
            if (Dues[i].Due < day || (inclusive && Dues[i].Due == day)) last = i;
        return last;
    }

    /// <summary>
    /// The row whose period holds the day: the first one due on it or later; the last row once all are past.
    /// </summary>
    public int CurrentRow(DateOnly day) => Math.Min(LastRowDue(day, inclusive: false) + 1, Dues.Length - 1);

    /// <summary>Principal and service due on or before the day and not paid: target to date less realised.</summary>
    public (Money Principal, Money Service) Overdue(DateOnly day)
    {
        var last = LastRowDue(day);
        return (Shares.Sum(share => share.PrincipalDue(last)), Shares.Sum(share => share.ServiceDue(last)));
    }

    /// <summary>What the running period asks: everything due before it and its own instalment.</summary>
    public Money DueNow(DateOnly day)
    {
        var row = CurrentRow(day);
        return Shares.Sum(share => share.PrincipalDue(row) + share.ServiceDue(row));
    }
}

/// <summary>A schedule as one text of a sheet: yyyymmdd:principal:service, apart by spaces.</summary>
public static class ScheduleText
{
    public static string Write(IReadOnlyList<DueRow> rows)
    {
        var text = new StringBuilder(rows.Count * 26);
        foreach (var row in rows)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(row.Due.Number()).Append(':').Append(row.Principal.Units).Append(':').Append(row.Service.Units);
        }
        return text.ToString();
    }

    public static DueRow[] Read(string text)
    {
        var rows = new DueRow[text.AsSpan().Count(' ') + 1];
        var at = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var due = Number(text, ref at);
            var principal = Number(text, ref at);
            rows[i] = new DueRow(Dates.FromNumber(due), new Money(principal), new Money(Number(text, ref at)));
        }
        return rows;
    }

    static long Number(string text, ref int at)
    {
        long number = 0;
        for (; at < text.Length && text[at] is >= '0' and <= '9'; at++) number = number * 10 + (text[at] - '0');
        at++;
        return number;
    }
}
