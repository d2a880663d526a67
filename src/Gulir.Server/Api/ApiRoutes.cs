using Gulir.Server.Frame;

namespace Gulir.Server.Api;

/// <summary>Every address of the API, once.</summary>
public static class ApiRoutes
{
    const string Fund = ApiRoute.Root + "/funds/{code}";

    static readonly ApiParameter Limit = new("limit", "Limit", "how many rows at most; 50 when absent");

    static readonly ApiParameter[] Day =
    [
        new("month", "Month", "a whole month"), new("asOf", "Date", "a day; today when neither is given"),
    ];

    static readonly ApiParameter Account = new("account", "AccountCode", "for cash-book, bank-book and ledger");

    static readonly ApiParameter[] OfFund =
    [
        .. Day, new("knownAt", "Number", "number of the last fact that counts; the last there is when absent"),
        Account, new("closing", "Text", "for trial-balance: `after` with the entries that close a year"),
        new("loan", "Number", "for loan-card"), new("group", "Number", "for group-card"),
    ];

    public static readonly IReadOnlyList<ApiRoute> All =
    [
        new("GET", ApiRoute.Root + "/openapi.json", "description", "this description", ApiScope.Open, [], "Object",
            At(_ => OpenApi.Document)),
        new("GET", ApiRoute.Root + "/funds", "funds", "the funds that the token opens, by code", ApiScope.Read,
            [new("after", "RegionCode", "the next of the page before"), Limit], "Funds", At(ApiLists.Funds)),
        new("GET", Fund + "/facts", "facts", "the chain of a fund's book, from its first fact on", ApiScope.Read,
            After("fact"), "Facts", At(ApiLists.Facts)),
        new("GET", Fund + "/groups", "groups", "the fund's KSM, by number", ApiScope.Read, After("KSM"), "Groups",
            At(ApiLists.Groups)),
        new("GET", Fund + "/loans", "loans", "the fund's loans from the day they were asked for, by number",
            ApiScope.Read, After("loan"), "Loans", At(ApiLists.Loans)),
        new("GET", Fund + "/vouchers", "vouchers", "the fund's vouchers, in the order they were recorded",
            ApiScope.Read, After("fact"), "Vouchers", At(ApiLists.Vouchers)),
        new("GET", Fund + "/seals/{seal}", "seal", "whether the fund's book still says what was printed with this seal",
            ApiScope.Read, [], "SealAnswer", At(ApiLists.SealOf)),
        new("GET", Fund + "/reports/{name}", "report", "a report of the fund", ApiScope.Read, OfFund, "Report",
            At(ApiReports.OfFund)),
        new("GET", ApiRoute.Root + "/regions/{code}/reports/{name}", "region-report", "a report over a region's funds",
            ApiScope.Read, Day, "Report", At(ApiReports.OfRegion)),
        new("POST", Fund + "/acts/{name}", "act", "an act", ApiScope.Write,
            [new("officer", "Number", "which of the human's own appointments acts; one that may when absent")], "Kept",
            ApiActs.Do),
    ];

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        foreach (var route in All)
            app.MapMethods(
                route.Address, route.Method == "GET" ? Pages.Reading : [route.Method],
                context => ApiAnswers.Run(context, route));
        app.MapMethods(ApiRoute.Root, Pages.Reading, context =>
        {
            var frame = pages.FrameOf(context.Request);
            var maker = context.RequestServices.GetRequiredService<PageMaker>();
            return Sent.Page(maker.Make(View.Of<ApiPage>(All, frame))).To(context);
        });
        app.Map("/api/{**rest}", context => ApiAnswers.Send(context, ApiRefusals.AddressUnknown()));
        TokenPages.Map(app);
    }

    static ApiParameter[] After(string what) =>
        [new("after", "Cursor", $"number of the {what} after which the page begins; 0 when absent"), Limit];

    static Func<ApiAsk, Task<Outcome<string>>> At(Func<ApiAsk, Outcome<string>> answer) =>
        ask => Task.FromResult(answer(ask));
}
