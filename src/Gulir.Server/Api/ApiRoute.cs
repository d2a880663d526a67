using Gulir.Book;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Book;

namespace Gulir.Server.Api;

/// <summary>What an address asks of its caller.</summary>
public enum ApiScope
{
    /// <summary>Nothing: it tells how to ask, and nothing of this place.</summary>
    Open,

    Read,
    Write,
}

/// <summary>What stands after the question mark, or in a header.</summary>
/// <param name="Schema">Name of its schema in the description.</param>
public sealed record ApiParameter(string Name, string Schema, string About);

/// <summary>
/// One address: how it is asked, what it tells, and its answer. The program maps it and the description tells it.
/// </summary>
/// <param name="Id">Its name in the description.</param>
/// <param name="Answers">Name of the schema of its answer.</param>
public sealed record ApiRoute(
    string Method, string Address, string Id, string About, ApiScope Scope, IReadOnlyList<ApiParameter> Queries,
    string Answers, Func<ApiAsk, Task<Outcome<string>>> Answer)
{
    public const string Root = "/api/v1";

    /// <summary>Where programs talk; pages, cookies and forms end here.</summary>
    public static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/api");
}

/// <summary>A request as an answer reads it.</summary>
public sealed record ApiAsk(
    Host Host, Caller Caller, HttpRequest Request, Language Language, ReadOnlyMemory<byte> Body)
{
    public const int UsualLimit = 50;
    public const int MostLimit = 200;

    public string Route(string name) => (string?)Request.RouteValues[name] ?? "";

    /// <summary>A query; null when it is absent or empty.</summary>
    public string? Query(string name) => Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    /// <summary>A whole number of the query, from 0 or 1 on; null when it is absent.</summary>
    public long? Number(string name, long least = 1, long most = long.MaxValue)
    {
        if (Query(name) is not { } text) return null;
        return long.TryParse(text, System.Globalization.NumberStyles.None, null, out var number)
            && number >= least && number <= most
                ? number
                : throw new RefusedInputException(ApiRefusals.QueryMalformed(name, text));
    }

    public int Limit => (int)(Number("limit", 1, MostLimit) ?? UsualLimit);

    /// <summary>The number after which a list goes on.</summary>
    public long After => Number("after", 0) ?? 0;

    /// <summary>
    /// The fund of the address: to whom it is not open it does not exist. With <paramref name="figures"/> a region's
    /// officer sees it too.
    /// </summary>
    public BookReader Fund(Session session, bool figures = false)
    {
        var text = Route("code");
        return RegionCode.Parse(text) is { } code && session.FundByCode(code) is { } fund
            && (figures ? Caller.Visitor.Sees(fund, code) : Caller.Visitor.Opens(fund))
            ? new BookReader(session, fund)
            : throw new RefusedInputException(Gulir.Institution.InstitutionRefusals.FundUnknown(text));
    }
}
