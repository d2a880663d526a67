using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Groups;

public static class GroupActs
{
    public static readonly ActKind<GroupForm> GroupForm = new(
        "group-form", "forms a KSM with its members", Duties.Fieldwork,
        (reader, ask, desk) => Forming.Decide(
            reader.GroupCount(), reader.GroupNameTaken((ask.Name ?? "").Trim()),
            reader.PersonsKnown(ask.Members, desk.Vault),
            reader.Settings(ask.Formed ?? desk.Today), reader.FundRow().Since, ask, desk));

    public static readonly ActKind<GroupPrepare> GroupPrepare = new(
        "group-prepare", "records months of saving, training and the joint-liability statement", Duties.Fieldwork,
        (reader, ask, _) => Forming.Decide(reader.Group(ask.Group), ask));

    public static readonly ActKind<MemberJoin> MemberJoin = new(
        "member-join", "adds a member to a KSM", Duties.Fieldwork,
        (reader, ask, desk) =>
            Forming.Decide(reader.Group(ask.Group), reader.PersonsKnown([ask.Member], desk.Vault), ask, desk));

    public static readonly ActKind<MemberLeave> MemberLeave = new(
        "member-leave", "a member who owes nothing leaves a KSM", Duties.Fieldwork,
        (reader, ask, desk) =>
            Forming.Decide(reader.Group(ask.Group), reader.OwedBy(ask.Group, ask.Person), ask, desk));

    public static readonly ActKind<PersonCorrect> PersonCorrect = new(
        "person-correct", "corrects the data of a person; what stood before stays known", Duties.Fieldwork,
        (reader, ask, desk) => Correcting.Decide(
            reader.Persons([ask.Person]).GetValueOrDefault(ask.Person), ask, desk));

    public static readonly ActKind<RelatedList> RelatedList = new(
        "related-list", "lists an officer or a perangkat desa with the household as a related party", Duties.Governing,
        (reader, ask, desk) => Relating.Decide(
            reader.RelatedCount(), ask.Human >= 1 && ask.Human <= reader.OfficersSoFar().Humans,
            ask.Person is { } person ? reader.Persons([person]).GetValueOrDefault(person) : null, ask, desk));

    public static readonly ActKind<RelatedEnd> RelatedEnd = new(
        "related-end", "an entry of the list of related parties ends", Duties.Governing,
        (reader, ask, _) => Relating.Decide(
            reader.RelatedEntries().Find(entry => entry.Number == ask.Related), ask));

    public static readonly ActKind<DepositAsk> SuretyReceive = Receive(
        "surety-receive", "a KSM pays into its surety savings", DepositKind.Surety);

    public static readonly ActKind<DepositAsk> SuretyReturn = Return(
        "surety-return", "surety savings are returned to a KSM", DepositKind.Surety);

    public static readonly ActKind<DepositAsk> HeldReceive = Receive(
        "held-receive", "money of a KSM is held as titipan", DepositKind.Held);

    public static readonly ActKind<DepositAsk> HeldReturn = Return(
        "held-return", "titipan is returned to a KSM", DepositKind.Held);

    static ActKind<DepositAsk> Receive(string name, string about, DepositKind kind) => new(
        name, about, Duties.Cash,
        (reader, ask, desk) => ask.Pad is { } number ? OnPaper(reader, kind, number, ask, desk)
            : Deposits.Receive(reader.OpenBooks(ask.Date ?? desk.Today), kind, reader.Group(ask.Group), ask, desk));

    /// <summary>Received on paper in a day without electricity, and entered afterwards.</summary>
    static Outcome<Draft> OnPaper(BookReader reader, DepositKind kind, int number, DepositAsk ask, Desk desk)
    {
        var date = ask.Date ?? desk.Today;
        var written = ask.Paid ?? date;
        var late = ask with { LateReason = Pads.Reason(number, written, date, ask.LateReason) };
        return Pads.Use(
            reader.PadLeaf(number), number, written,
            Deposits.Receive(reader.OpenBooks(date), kind, reader.Group(ask.Group), late, desk));
    }

    static ActKind<DepositAsk> Return(string name, string about, DepositKind kind) => new(
        name, about, Duties.Cash,
        (reader, ask, desk) => Deposits.Return(
            reader.OpenBooks(ask.Date ?? desk.Today, ask.Money ?? Accounts.Cash), kind, reader.Group(ask.Group),
            reader.DepositKept(kind, ask.Group, ask.Person), reader.OwedBy(ask.Group, ask.Person), ask, desk));
}
