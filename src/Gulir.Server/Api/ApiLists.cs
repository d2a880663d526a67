using System.Text.Json;
using Gulir.Book;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Api;

/// <summary>
/// Lists with a cursor: <c>{"items":[…],"next":…}</c>. <c>next</c> is the <c>after</c> of the next page; null at the
/// end.
/// </summary>
public static class ApiLists
{
    public static Outcome<string> Funds(ApiAsk ask) => ask.Host.Database.Read(session =>
    {
        var after = ask.Query("after") ?? "";
        var visitor = ask.Caller.Visitor;
        var funds = session.AllFunds().Where(fund =>
            visitor.Sees(fund.Id, fund.Code) && string.CompareOrdinal(fund.Code.Text, after) > 0);
        return List(ask, [.. funds.Take(ask.Limit + 1)], (writer, fund) =>
        {
            writer.WriteString("code", fund.Code.Text);
            writer.WriteString("lkm", fund.Lkm);
            writer.WriteString("upk", fund.Upk);
            writer.WriteString("village", fund.Place.Village);
            writer.WriteString("kecamatan", fund.Place.Kecamatan);
            writer.WriteString("kabupaten", fund.Place.Kabupaten);
            writer.WriteString("province", fund.Place.Province);
            writer.WriteString("since", fund.Since.Iso());
            writer.WriteString("opens", visitor.Opens(fund.Id) ? "book" : "figures");
        }, (writer, fund) => writer.WriteString("next", fund.Code.Text));
    });

    /// <summary>The chain itself: bodies are the very bytes that were hashed.</summary>
    public static Outcome<string> Facts(ApiAsk ask) => ask.Host.Database.Read(session =>
    {
        var fund = ask.Fund(session).Fund;
        // Past any end there is nothing, and the sum must not pass what a whole number holds.
        var after = Math.Min(ask.After, session.BookEnd(fund).Number);
        return List(ask, session.Facts(fund, after + 1, after + ask.Limit + 1), (writer, fact) =>
        {
            writer.WriteNumber("number", fact.Number);
            writer.WriteNumber("at", fact.At);
            writer.WriteNumber("officer", fact.Officer);
            writer.WriteString("request", fact.Request.ToString());
            writer.WriteNumber("part", fact.Part);
            writer.WriteNumber("parts", fact.Parts);
            writer.WriteString("requestHash", Convert.ToHexStringLower(fact.RequestHash));
            writer.WriteString("kind", fact.Kind);
            writer.WritePropertyName("body");
            writer.WriteRawValue(fact.Body, skipInputValidation: true);
            writer.WriteString("hash", Convert.ToHexStringLower(fact.Hash));
        }, (writer, fact) => writer.WriteNumber("next", fact.Number));
    });

    public static Outcome<string> Groups(ApiAsk ask) => ask.Host.Database.Read(session =>
        List(ask, ask.Fund(session).GroupsAfter(ask.After, ask.Limit + 1), (writer, group) =>
        {
            writer.WriteNumber("group", group.Number);
            writer.WriteString("name", group.Name);
            writer.WriteString("formed", group.Formed.Iso());
            writer.WriteNumber("members", group.Members);
            writer.WriteNumber("outstanding", group.Outstanding.Units);
            OrNull(writer, "loan", group.Loan);
        }, (writer, group) => writer.WriteNumber("next", group.Number)));

    public static Outcome<string> Loans(ApiAsk ask) => ask.Host.Database.Read(session =>
        List(ask, ask.Fund(session).LoansAfter(ask.After, ask.Limit + 1), (writer, loan) =>
        {
            writer.WriteNumber("loan", loan.Number);
            writer.WriteNumber("group", loan.Group);
            writer.WriteString("groupName", loan.GroupName);
            writer.WriteString("applied", loan.Applied.Iso());
            writer.WriteNumber("requested", loan.Requested.Units);
            OrNull(writer, "disbursed", loan.Disbursed);
            OrNull(writer, "lastDue", loan.LastDue);
            writer.WriteNumber("principal", loan.Principal.Units);
            writer.WriteNumber("service", loan.Service.Units);
            writer.WriteNumber("principalOwed", loan.PrincipalOwed.Units);
            writer.WriteNumber("serviceOwed", loan.ServiceOwed.Units);
            writer.WriteBoolean("takenBack", loan.TakenBack);
        }, (writer, loan) => writer.WriteNumber("next", loan.Number)));

    public static Outcome<string> Vouchers(ApiAsk ask) => ask.Host.Database.Read(session =>
        List(ask, ask.Fund(session).VouchersAfter(ask.After, ask.Limit + 1), (writer, voucher) =>
        {
            writer.WriteNumber("fact", voucher.Fact);
            writer.WriteString("voucher", voucher.Number.ToString());
            writer.WriteString("date", voucher.Date.Iso());
            writer.WriteString("paid", voucher.Paid.Iso());
            writer.WriteString("purpose", voucher.Purpose);
            writer.WriteString("text", voucher.Note);
            OrNull(writer, "group", voucher.Group);
            writer.WriteNumber("amount", voucher.Amount.Units);
            OrNull(writer, "reverses", voucher.Reverses);
            OrNull(writer, "reversedBy", voucher.ReversedBy);
        }, (writer, voucher) => writer.WriteNumber("next", voucher.Fact)));

    /// <summary>Whether this book still says what was printed.</summary>
    public static Outcome<string> SealOf(ApiAsk ask) => ask.Host.Database.Read<Outcome<string>>(session =>
    {
        var reader = ask.Fund(session, figures: true);
        if (Seal.Parse(ask.Route("seal")) is not { } seal) return BookRefusals.SealMalformed(ask.Route("seal"));
        var end = session.BookEnd(reader.Fund).Number;
        var fact = session.Recorded(reader.Fund, seal.Number);
        var isHere = fact is not null && seal.Matches(fact.Hash);
        return ReportWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("seal", seal.ToString());
            writer.WriteString("answer", isHere ? "contained" : seal.Number > end ? "not_known_here" : "not_contained");
            writer.WriteNumber("endsAt", end);
            if (isHere)
            {
                writer.WriteString("kind", fact!.Kind);
                writer.WriteNumber("at", fact.At);
            }
            writer.WriteEndObject();
        });
    });

    /// <param name="rows">One more than the page holds, when there are more.</param>
    static string List<T>(
        ApiAsk ask, List<T> rows, Action<Utf8JsonWriter, T> item, Action<Utf8JsonWriter, T> next) =>
        ReportWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("items");
            foreach (var row in rows.Take(ask.Limit))
            {
                writer.WriteStartObject();
                item(writer, row);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            if (rows.Count > ask.Limit) next(writer, rows[ask.Limit - 1]);
            else writer.WriteNull("next");
            writer.WriteEndObject();
        });

    static void OrNull(Utf8JsonWriter writer, string name, long number)
    {
        if (number == 0) writer.WriteNull(name);
        else writer.WriteNumber(name, number);
    }

    static void OrNull(Utf8JsonWriter writer, string name, DateOnly? date)
    {
        if (date is { } day) writer.WriteString(name, day.Iso());
        else writer.WriteNull(name);
    }
}
