using Gulir.Book;
using Gulir.Close;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Institution;

public static class InstitutionActs
{
    public static readonly ActKind<FundNew> FundNew = new(
        "fund-new", "makes a fund with its first officers and its usual loan product", [],
        (_, ask, desk) => Found(ask, desk), Founds: true);

    public static readonly ActKind<OfficerAppoint> OfficerAppoint = new(
        "officer-appoint", "appoints a human to a role", Duties.Governing,
        (reader, ask, desk) => Appointing.Decide(reader.OfficersSoFar(), ask, desk));

    public static readonly ActKind<OfficerEnd> OfficerEnd = new(
        "officer-end", "ends an appointment", Duties.Governing,
        (reader, ask, _) => Appointing.Decide(reader.Officer(ask.Officer), ask));

    public static readonly ActKind<OfficeHandOver> HandOver = new(
        "office-hand-over", "records the handover of an office with what the book says that day", Duties.Governing,
        (reader, ask, desk) => HandingOver.Decide(
            reader.Officer(ask.From), reader.Officer(ask.To), reader.IsHandedOver(ask.From),
            reader.DaysUncounted(Accounts.Cash, reader.LastCounts().TryGetValue(Accounts.Cash, out var on) ? on : null),
            reader.HandoverFigures(desk.Today), ask, desk));

    public static readonly ActKind<SettingChange> SettingChange = new(
        "setting-change", "changes a dated setting of the fund", Duties.Governing,
        (_, ask, desk) => Settings.Decide(ask, desk));

    public static readonly ActKind<ProductAsk> ProductSet = new(
        "product-set", "sets a loan product from a day on", Duties.Governing,
        (_, ask, desk) => Products.Decide(ask, desk));

    public static readonly ActKind<AccountAdd> AccountAdd = new(
        "account-add", "adds an account to the chart", Duties.Bookkeeping,
        (reader, ask, _) => AccountAdding.Decide(reader.Chart(), ask));

    /// <summary>
    /// The code stands in the frame of the act; the founding decision gets it through the desk's book.
    /// </summary>
    static Outcome<Draft> Found(FundNew ask, Desk desk)
    {
        var founded = Founding.Decide(ask, desk);
        if (founded.Refusal is { } refusal) return refusal;
        var product = Products.Decide(Products.Usual(ask.Since), desk);
        return Draft.Of([.. founded.Value.Facts, .. product.Value.Facts], founded.Value.Records);
    }
}
