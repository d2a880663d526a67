using System.Text.Json;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Close;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Reporting;

namespace Gulir.Server.Ledger;

/// <summary>The loans, deposits and things behind the opening balances, beside their accounts.</summary>
/// <param name="Groups">Names of all groups, by number.</param>
/// <param name="Life">Months that a thing lives, by the setting.</param>
/// <param name="Sent">Which form was refused, and what was typed.</param>
public sealed record OpeningListSheet(
    OpeningList List, IReadOnlyDictionary<int, string> Groups, IReadOnlyDictionary<int, string> Persons, bool Begun,
    bool MayOpen, string Life, TypedForm Sent);

/// <summary>One member in the form of a loan.</summary>
/// <param name="Owed">What she still owes of principal and service; null while that cannot be told.</param>
public sealed record OpeningLoanRow(
    int Person, string Name, string Principal, string PrincipalPaid, string ServicePaid,
    (Money Principal, Money Service)? Owed);

/// <summary>The form of one loan.</summary>
/// <param name="Id">The loan of the list that is changed; empty for a new one.</param>
public sealed record OpeningLoanSheet(
    Group Group, string Id, IReadOnlyList<OpeningLoanRow> Rows, IReadOnlyList<Product> Products,
    Func<string, string> Field, DateOnly Day, bool Begun, bool MayOpen, Refusal? Refusal);

/// <summary>
/// What stands behind 11030, 12020, 21020 and 21040 when a fund moves in: one by one in forms, or many
/// loans as a sheet.
/// </summary>
public static class OpeningListPages
{
    public const string Sheet = "lembar", Deposit = "simpanan", Thing = "barang", Loan = "pinjaman";
    public const int LongestSheet = 200_000;

    const string Address = OpeningPages.Address + "/daftar";

    /// <summary>What is pasted travels with up to three bytes a letter.</summary>
    const int MostBytes = 1 << 20;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        foreach (var address in (string[])[Address, $"{Address}/{Sheet}", $"{Address}/{Deposit}", $"{Address}/{Thing}"])
            pages.Fund(app, address, ask => Page(ask, TypedForm.Nothing));
        foreach (var address in (string[])[$"{Address}/{Loan}", $"{Address}/{Loan}/hitung"])
            pages.Fund(app, address, ask => LoanPage(ask, null, null));
        OpeningParts.Post(app, pages, $"{Address}/{Sheet}", ReadSheet, Address,
            (ask, form, refusal) => Page(ask, new TypedForm(Sheet, form, refusal)), MostBytes);
        OpeningParts.Post(app, pages, $"{Address}/{Deposit}", ReadDeposit, Address + "#simpanan",
            (ask, form, refusal) => Page(ask, new TypedForm(Deposit, form, refusal)));
        OpeningParts.Post(app, pages, $"{Address}/{Thing}", ReadThing, Address + "#barang",
            (ask, form, refusal) => Page(ask, new TypedForm(Thing, form, refusal)));
        OpeningParts.Post(app, pages, $"{Address}/{Loan}", ReadLoan, Address,
            (ask, form, refusal) => LoanPage(ask, form, refusal));
        ActForms.Redraw(app, pages, $"{Address}/{Loan}/hitung", (ask, form) =>
            LoanPage(ask, form, ReadLoan(ask, form, OpeningList.Of(ask), Guid.NewGuid()).Refusal));
        OpeningParts.Drop(app, pages, Address + "/{butir}/buang", Address);
    }

    static Func<string, LoanTerms> Product(PageAsk ask) => code =>
        ask.Reader.Product(code, ask.Frame.Today)?.Terms ?? Products.Usual(ask.Frame.Today).Terms;

    static Outcome<IReadOnlyList<NewOpeningPart>> ReadLoan(
        PageAsk ask, IFormCollection form, OpeningList list, Guid request)
    {
        var read = OpeningLoanForm.Read(form, Product(ask));
        if (read.Refusal is { } bad) return bad;
        var loan = read.Value;
        var taken = OpeningLoan.Take(0, ask.Reader.Group(loan.Group), loan, list.Day);
        if (taken.Refusal is { } wrong) return wrong;
        var id = list.Loans.FirstOrDefault(one => $"{one.Id}" == form["butir"].ToString())?.Id ?? request;
        return Listed(list, [loan], [id]) is { } listed ? listed : new[] { Part(id, loan) };
    }

    static Outcome<IReadOnlyList<NewOpeningPart>> ReadSheet(
        PageAsk ask, IFormCollection form, OpeningList list, Guid request)
    {
        var text = form[Sheet].ToString();
        if (text.Length > LongestSheet) return BasicRefusals.TextTooLong("text", LongestSheet);
        var groups = ask.Reader.GroupsOf(ask.Reader.GroupNames().Keys).Values.ToList();
        var known = new OpeningKnown(
            groups, Persons(ask, groups), Product(ask), list.Day);
        var (loans, bad) = OpeningSheetFile.Read(text, known);
        if (bad.Count > 0) return ExchangeRefusals.ImportRefused(bad);
        // The same sheet sent twice is the same loans.
        Guid[] ids = [.. loans.Select((_, i) => RequestIds.Parse($"{request} {i}"))];
        return Listed(list, loans, ids) is { } listed
            ? listed
            : loans.Zip(ids, (loan, id) => Part(id, loan)).ToArray();
    }

    /// <summary>A KSM has one loan of one day.</summary>
    static Refusal? Listed(OpeningList list, IReadOnlyList<OpeningLoanAsk> loans, Guid[] ids)
    {
        foreach (var loan in loans)
            if (list.Loans.Any(one => !ids.Contains(one.Id) && one.Ask.Group == loan.Group
                && one.Ask.Disbursed == loan.Disbursed))
                return OpeningRefusals.LoanListed(loan.Group, loan.Disbursed);
        return null;
    }

    static NewOpeningPart Part(Guid id, OpeningLoanAsk loan) => new(
        id, OpeningPart.Loan, JsonSerializer.Serialize(loan, RequestForms.Default.OpeningLoanAsk));

    static Outcome<IReadOnlyList<NewOpeningPart>> ReadDeposit(
        PageAsk ask, IFormCollection form, OpeningList list, Guid request)
    {
        if (Typing.Choice<DepositKind>(form["macam"].ToString()) is not { } kind)
            return OpeningRefusals.MethodUnknown(form["macam"].ToString());
        var amount = TypedAmount.Read(form["jumlah"].ToString());
        if (amount.Refusal is { } bad) return bad;
        var number = Typing.Number(form["ksm"].ToString());
        if (ask.Reader.Group(number) is not { } group) return GroupRefusals.GroupUnknown(number);
        var person = Typing.Number(form["anggota"].ToString());
        if (person != 0 && group.Find(person) is null) return GroupRefusals.NotAMember(person, number);
        var deposit = new OpeningDeposit(kind, number, amount.Value, person);
        return new[]
        {
            new NewOpeningPart(
                request, OpeningPart.Deposit, JsonSerializer.Serialize(deposit, RequestForms.Default.OpeningDeposit)),
        };
    }

    static Outcome<IReadOnlyList<NewOpeningPart>> ReadThing(
        PageAsk ask, IFormCollection form, OpeningList list, Guid request) =>
        EquipmentPages.ReadRegister(form).Then<IReadOnlyList<NewOpeningPart>>(thing =>
        {
            if (EquipmentKeeping.Wrong(thing) is { } wrong) return wrong;
            if (thing.Bought > list.Day) return EquipmentRefusals.EquipmentNotYetHere(list.Day, thing.Bought);
            return new[]
            {
                new NewOpeningPart(request, OpeningPart.Thing,
                    JsonSerializer.Serialize(thing, RequestForms.Default.EquipmentRegister)),
            };
        });

    static Dictionary<int, string> Persons(PageAsk ask, IEnumerable<Group> groups)
    {
        var numbers = groups.SelectMany(group => group.Members.Select(member => member.Person)).Distinct().ToArray();
        var persons = ask.Reader.Persons(numbers);
        return numbers.ToDictionary(number => number, number => Names.Of(persons, number, ask.Frame.Language));
    }

    static View Page(PageAsk ask, TypedForm sent)
    {
        var list = OpeningList.Of(ask).WithReserve(ask.Reader);
        var persons = list.Deposits.Select(row => row.Ask.Person).Where(person => person != 0).Distinct().ToArray();
        var known = ask.Reader.Persons(persons);
        return View.Of<OpeningListView>(new OpeningListSheet(
            list, ask.Reader.GroupNames(),
            persons.ToDictionary(person => person, person => Names.Of(known, person, ask.Frame.Language)),
            ask.Reader.EntryCount() > 0, OpeningPages.MayOpen(ask),
            ask.Reader.Settings(list.Day).Text("equipment_months"), sent), ask.Frame)
            with
        { IsKept = false };
    }

    static View LoanPage(PageAsk ask, IFormCollection? form, Refusal? refusal)
    {
        var list = OpeningList.Of(ask);
        var id = form is null ? ask.Text("butir") : form["butir"].ToString();
        var known = list.Loans.FirstOrDefault(one => $"{one.Id}" == id);
        var number = form is null ? known?.Ask.Group ?? Typing.Number(ask.Text("ksm")) : Typing.Number(form["ksm"]);
        if (ask.Reader.Group(number) is not { } group)
            return form is null ? Page(ask, TypedForm.Nothing)
                : Page(ask, new TypedForm(Loan, form, refusal ?? GroupRefusals.GroupUnknown(number)));
        var field = form is not null ? name => form[name].ToString()
            : known is null ? OpeningLoanFields.Fresh(Product(ask)("umum")) : OpeningLoanFields.Of(known.Ask);
        var names = Persons(ask, [group]);
        var asked = form is null ? known?.Ask : OpeningLoanForm.Read(form, Product(ask)) is { IsRefused: false } read
            ? read.Value : null;
        var taken = asked is not null
            && OpeningLoan.Take(0, group, asked, list.Day) is { IsRefused: false } loan
            ? loan.Value : null;
        return View.Of<OpeningLoanView>(new OpeningLoanSheet(
            group, known is null ? "" : id,
            [
                .. group.Members.Select(member => new OpeningLoanRow(
                    member.Person, names[member.Person],
                    field(NumberedFields.Name(OpeningLoanForm.Principal, member.Person)),
                    field(NumberedFields.Name(OpeningLoanForm.PrincipalPaid, member.Person)),
                    field(NumberedFields.Name(OpeningLoanForm.ServicePaid, member.Person)),
                    Owed(taken, member.Person))),
            ],
            ask.Reader.Products(ask.Frame.Today), field, list.Day, ask.Reader.EntryCount() > 0,
            OpeningPages.MayOpen(ask), refusal), ask.Frame) with
        { IsKept = false };
    }

    static (Money Principal, Money Service)? Owed(OpeningLoan? loan, int person)
    {
        if (loan?.Shares.FirstOrDefault(share => share.Person == person) is not { } share) return null;
        var paid = loan.PaidBefore.First(row => row.Share == share.Share);
        return (share.Principal - paid.Principal, share.Service - paid.Service);
    }
}
