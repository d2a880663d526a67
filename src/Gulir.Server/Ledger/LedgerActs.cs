using Gulir.Activities;
using Gulir.Book;
using Gulir.Close;
using Gulir.Institution;
using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Loans;
using Gulir.Storage;
using Gulir.Storage.Activities;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Ledger;

public static class LedgerActs
{
    public static readonly ActKind<Voucher> Voucher = new(
        "voucher", "posts a voucher for a purpose of the journal", Duties.Recording,
        DecideVoucher);

    public static readonly ActKind<AdvanceGive> AdvanceGive = new(
        "advance-give", "gives an officer money that is accounted for later", Duties.Cash,
        (reader, ask, desk) =>
        {
            var holder = reader.Officer(ask.Officer);
            return Advances.Decide(
                reader.OpenBooks(ask.Date ?? desk.Today, ask.Money ?? Accounts.Cash),
                reader.Officer(desk.Officer)!, holder,
                holder is null ? [] : reader.AdvancesOf(holder.Human), ask, desk);
        });

    public static readonly ActKind<AdvanceSettle> AdvanceSettle = new(
        "advance-settle", "accounts for an advance with receipts and takes the rest back", Duties.Recording,
        (reader, ask, desk) => Advances.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today), reader.Advance(ask.Advance), ask, desk));

    public static readonly ActKind<PadIssue> PadIssue = new(
        "pad-issue", "gives an officer a pad of numbered paper receipts", Duties.Bookkeeping,
        (reader, ask, desk) => Pads.Decide(
            reader.FundRow().Since, reader.Officer(ask.Officer), [.. reader.Pads().Select(pad => pad.Range)], ask,
            desk));

    public static readonly ActKind<PadSpoil> PadSpoil = new(
        "pad-spoil", "tells that a leaf of a pad was spoiled or lost", Duties.Recording,
        (reader, ask, desk) => Pads.Decide(reader.FundRow().Since, reader.PadLeaf(ask.Number), ask, desk));

    public static readonly ActKind<BoxOpen> BoxOpen = new(
        "box-open", "begins the day with the box counted", Duties.Cash, DecideOpening);

    public static readonly ActKind<BoxGive> BoxGive = new(
        "box-give", "hands the box, counted, to another cashier", Duties.Cash,
        (reader, ask, desk) => BoxHandover.Decide(
            reader.Officer(desk.Officer)!, reader.Officer(ask.To), [.. reader.RolesInOffice(desk.Today)],
            reader.Balances(desk.Today).GetValueOrDefault(Accounts.Cash), ask, desk));

    public static readonly ActKind<BoxTake> BoxTake = new(
        "box-take", "takes the box that another cashier has counted and given", Duties.Cash,
        (reader, ask, desk) => BoxHandover.Decide(
            reader.Officer(desk.Officer)!, reader.BoxWaiting(desk.Today),
            reader.Balances(desk.Today).GetValueOrDefault(Accounts.Cash), ask, desk));

    public static readonly ActKind<MoneyCount> MoneyCount = new(
        "money-count", "confirms a cash count or a bank statement", Duties.Recording,
        DecideCount);

    public static readonly ActKind<CountConfirm> CountConfirm = new(
        "count-confirm", "confirms from an own sign-in what was counted in the box", Duties.Confirming,
        (reader, ask, desk) => CountConfirming.Decide(
            reader.FundRow().Since, reader.Officer(desk.Officer)!, ask, desk));

    public static readonly ActKind<Reverse> Reverse = new(
        "reverse", "takes a fact back by a new one that points to it", Duties.Bookkeeping, Decide);

    public static readonly ActKind<OpeningBalances> OpeningBalances = new(
        "opening-balances", "takes the books over at a month's end", Duties.Bookkeeping,
        (reader, ask, desk) => Opening.Decide(
            new BookBefore(
                reader.OpenBooks(ask.Date), reader.EntryCount(), reader.LoanCount(),
                reader.GroupsOf((ask.Loans ?? []).Select(loan => loan.Group)
                    .Concat((ask.Deposits ?? []).Select(deposit => deposit.Group))),
                reader.Equipment(DateOnly.MaxValue)),
            ask, desk));

    static Outcome<Draft> DecideOpening(BookReader reader, BoxOpen ask, Desk desk)
    {
        var opens = reader.Officer(desk.Officer)!;
        return BoxOpening.Decide(
            opens, ask.Second is { } second ? reader.Officer(second) : null,
            reader.Balances(desk.Today).GetValueOrDefault(Accounts.Cash), reader.BoxOpenedOn(desk.Today) is not null,
            ask, desk, reader.SecondsOfCount(opens, desk.Today, desk.Today));
    }

    /// <summary>What waits in 21050 leaves it once: by a voucher, too, never more than is there.</summary>
    static Outcome<Draft> DecideVoucher(BookReader reader, Voucher ask, Desk desk)
    {
        var decided = Vouchers.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today,
                [.. ask.Lines.Where(line => line.Credit is not null).Select(line => line.Account)]),
            ask, desk);
        if (decided.IsRefused || decided.Value.Facts[0] is not VoucherPosted posted) return decided;
        if (Claimed(reader, posted.Entry, desk) is { } claimed) return claimed;
        var leaves = posted.Entry.On(Accounts.Unknown);
        return leaves.IsPositive && reader.HeldUnknown() is var held && leaves > held
            ? LedgerRefusals.ReceiptTooSmall(held, leaves)
            : decided;
    }

    /// <summary>Savings and shared surplus do not leave their bank by a plain move, nor by taking one back.</summary>
    static Refusal? Claimed(BookReader reader, Entry entry, Desk desk)
    {
        if (!OthersMoney.Moves(entry)) return null;
        var then = OthersMoney.Of(reader.Balances(entry.Date));
        var now = entry.Date < desk.Today ? OthersMoney.Of(reader.Balances(desk.Today)) : then;
        return OthersMoney.Lower(then, now).Stops(entry);
    }

    /// <summary>Who confirmed the same count from an own sign-in is its second human, named or not.</summary>
    static Outcome<Draft> DecideCount(BookReader reader, MoneyCount ask, Desk desk)
    {
        var date = ask.Date ?? desk.Today;
        var counts = reader.Officer(desk.Officer)!;
        var seconds = reader.SecondsOfCount(counts, date, desk.Today);
        var second = ask.Second ?? seconds.Given.LastOrDefault(row =>
            row.Human != counts.Human && row.Counted == ask.Counted)?.Officer;
        return Counting.Decide(
            reader.OpenBooks(date, ask.Account ?? Accounts.Cash), counts,
            second is { } number ? reader.Officer(number) : null, ask, desk, seconds);
    }

    static Outcome<Draft> Decide(BookReader reader, Reverse ask, Desk desk)
    {
        if (reader.Session.Recorded(reader.Fund, ask.Fact) is not { } link) return BookRefusals.FactUnknown(ask.Fact);
        var original = new Original(ask.Fact, link.Fact(), reader.ReversedBy(ask.Fact));
        if (TroubleActs.Reverse(reader, link, original.Fact, ask, desk) is { } memorandum) return memorandum;
        if (original.ReversedBy is null && Blocked(reader, link, original.Fact) is { } blocked) return blocked;
        AccountCode[] boxes = original.Fact is IReversible reversible
            ? [.. reversible.Entry.Lines.Where(line => line.Account.IsMoney).Select(line => line.Account)]
            : [];
        var date = ask.Date ?? desk.Today;
        var then = original.Fact is IReversible { Entry.Date.Year: var year } && year < date.Year
            ? -reader.YearToDate(new DateOnly(year, 12, 31)).Values.Sum()
            : Money.Zero;
        var reversed = Reversing.Decide(reader.OpenBooks(date, boxes), original, ask, desk, resultThen: then);
        if (reversed.IsRefused) return reversed;
        return reversed.Value.Facts[0] is EntryReversed back && Claimed(reader, back.Entry, desk) is { } claimed
            ? claimed
            : WithRest(reader, link, reversed.Value, date);
    }

    /// <summary>What stands on a fact and would be left in the air without it.</summary>
    static Refusal? Blocked(BookReader reader, Recorded link, Fact fact)
    {
        if (reader.Advance(link.Number) is { } advance && advance.Left < advance.Given)
            return LedgerRefusals.AdvanceStandsOn(advance.Given - advance.Left);
        if (reader.ReceiptUsed(link.Number) is { IsPositive: true } used) return LedgerRefusals.ReceiptStandsOn(used);
        return TroubleActs.Blocked(reader, link, fact) ?? Blocked(reader, fact);
    }

    static Refusal? Blocked(BookReader reader, Fact fact) => fact switch
    {
        LoanDisbursed disbursed when reader.RunningLoan(disbursed.Loan) is { } loan => Disbursing.ReversalBlocked(loan),
        DepositReceived received => Kept(reader, received.Move),
        InstalmentReceived { Held.IsPositive: true } held =>
            Kept(reader, new DepositMove(DepositKind.Held, held.Group, 0, held.Held)),
        EquipmentBought bought => EquipmentKeeping.ReversalBlocked(reader.EquipmentItem(bought.Item)),
        ActivityMoney { Move: MoneyMove.Advanced } advance => StillOut(reader, advance),
        VoucherPosted posted when -posted.Entry.On(Accounts.Unknown) is { IsPositive: true } came =>
            UnknownReceipt.ReversalBlocked(came, reader.HeldUnknown()),
        ActivityMoney { Activity: > 0 } money when reader.ActivityState(money.Activity)?.Stage
            == ActivityStage.Finished => ActivityRefusals.ActivityFinished(money.Activity),
        ActivityMoney { Move: MoneyMove.Returned } back => Spending.ReversalBlocked(
            reader.ActivityState(back.Activity)?.Find(back.Year, back.Line), back),
        _ => null,
    };

    /// <summary>An advance that receipts stand on is not taken back before them.</summary>
    static Refusal? StillOut(BookReader reader, ActivityMoney advance)
    {
        var left = reader.ActivityState(advance.Activity)?.Find(advance.Year, advance.Line)?.Advanced ?? Money.Zero;
        return left < advance.Amount ? ActivityRefusals.ReversalOfAdvance(left) : null;
    }

    static Refusal? Kept(BookReader reader, DepositMove move)
    {
        var kept = reader.DepositKept(move.Kind, move.Group, move.Person);
        return kept < move.Amount ? GroupRefusals.DepositTooSmall(kept, move.Amount) : null;
    }

    /// <summary>
    /// What the same act recorded beside the entry goes back with it: service that a settling instalment forgave is
    /// owed again, a receipt of 21050 waits again, and a paper receipt may be entered anew.
    /// </summary>
    static Draft WithRest(BookReader reader, Recorded link, Draft reversed, DateOnly date)
    {
        var facts = reversed.Facts.ToList();
        for (var part = link.Part + 1; part <= link.Parts; part++)
            switch (reader.Session.Recorded(reader.Fund, link.Number + part - link.Part)?.Fact())
            {
                case ReceiptUsed used:
                    facts.Add(used with { Amount = -used.Amount, Date = date });
                    break;
                case PadUsed used:
                    facts.Add(used with { Back = true });
                    break;
                case ServiceForgiven forgiven when facts[0] is InstalmentReversed back:
                    facts.Add(forgiven with
                    {
                        Date = back.Entry.Date,
                        Rule = "reversal",
                        Shares = [.. forgiven.Shares.Select(share => share with { Amount = -share.Amount })],
                    });
                    break;
            }
        return Draft.Of(facts, reversed.Records);
    }
}
