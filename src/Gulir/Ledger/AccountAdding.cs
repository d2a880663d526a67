using Gulir.Book;

namespace Gulir.Ledger;

/// <summary>The fund adds an account of its own to the chart.</summary>
public sealed record AccountAdded(
    AccountCode Account, string NameId, string NameEn, AccountKind AccountKind, bool DebitNormal) : Fact
{
    public override string Kind => "account_added";

    public override void Apply(Page page) =>
        page.Row(LedgerSheets.Account, [Account.Number, (long)AccountKind, DebitNormal ? 1 : 0], NameId, NameEn);
}

/// <summary>What is asked: a free code; its first digit tells the kind (1 asset to 5 cost).</summary>
public sealed record AccountAdd(AccountCode Account, string NameId, string NameEn);

public static class AccountAdding
{
    const int NameLimit = 80;

    public static Outcome<Draft> Decide(Chart chart, AccountAdd ask)
    {
        if (chart.Find(ask.Account) is not null) return LedgerRefusals.AccountTaken(ask.Account);
        if (Plain.Check("nameId", ask.NameId, NameLimit) is { } id) return id;
        if (Plain.Check("nameEn", ask.NameEn, NameLimit) is { } en) return en;
        var kind = (AccountKind)ask.Account.Class;
        var debit = kind is AccountKind.Asset or AccountKind.Expense;
        return Draft.Of(new AccountAdded(ask.Account, ask.NameId.Trim(), ask.NameEn.Trim(), kind, debit));
    }
}
