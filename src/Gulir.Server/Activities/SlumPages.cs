using Gulir.Activities;
using Gulir.Reporting;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Activities;

namespace Gulir.Server.Activities;

/// <summary>The village's RT by their last survey, and the forms for one RT or a whole sheet.</summary>
/// <param name="Typed">What was typed into the refused form; empty fields when none was.</param>
/// <param name="OnSheet">The refused form was the sheet's.</param>
public sealed record SlumCard(
    IReadOnlyList<(SlumSurveyOn Now, SlumSurveyOn? Before)> Rts, IReadOnlyDictionary<string, string> Typed,
    bool OnSheet, Refusal? Refusal);

/// <summary>One RT: its last survey criterion by criterion beside the one before.</summary>
/// <param name="Now">Null: it was not surveyed yet.</param>
/// <param name="Works">Activities that were to make a criterion of this RT better.</param>
public sealed record SlumRt(
    int Rw, int Rt, SlumSurveyOn? Now, SlumSurveyOn? Before, IReadOnlyList<SlumSurveyOn> All,
    IReadOnlyList<ActivityRow> Works);

/// <summary>Slum scores of the RT: list, one RT, and their forms.</summary>
public static class SlumPages
{
    public const int LongestSheet = 200_000;

    const string Address = "/kumuh";

    static readonly string[] BaseFields = ["luas", "bangunan", "penduduk", "kk", "jalan", "drainase"];

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.FundFigures(app, Address, ask => Page(ask, null, false, null));
        pages.FundFigures(app, Address + "/{rw}/{rt}", RtPage);
        ActForms.Map(app, pages, Address, SlumActs.Survey, Read, Back,
            (ask, form, refusal) => Page(ask, form, false, refusal));
        // A refused sheet leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, Address + "/lembar", ask => Page(ask, null, false, null));
        ActForms.Map(app, pages, Address + "/lembar", SlumActs.Sheet, ReadSheet, Back,
            (ask, form, refusal) => Page(ask, form, true, refusal));
    }

    static string Back(HttpRequest request, Kept kept) => $"/dana/{request.RouteValues["kode"]}{Address}";

    static View Page(PageAsk ask, IFormCollection? form, bool onSheet, Refusal? refusal) => View.Of<SlumView>(
        new SlumCard(
            [.. SlumLists.Latest(ask.Reader.SlumSurveys(ask.Frame.Today))],
            form?.ToDictionary(field => field.Key, field => field.Value.ToString()) ?? [], onSheet, refusal),
        ask.Frame);

    static View? RtPage(PageAsk ask)
    {
        if (!int.TryParse(ask.Route("rw"), out var rw) || !int.TryParse(ask.Route("rt"), out var rt)) return null;
        if (rw is < 0 or > SlumScoring.MostNumber || rt is < 1 or > SlumScoring.MostNumber) return null;
        var all = ask.Reader.SlumSurveys(ask.Frame.Today).Where(survey => survey.Rw == rw && survey.Rt == rt).ToArray();
        var (now, before) = SlumLists.Latest(all).SingleOrDefault();
        return View.Of<SlumRtPage>(new SlumRt(rw, rt, now, before, all,
            [
                .. ask.Reader.Activities().Where(row => row.Aim is not null
                    && row.Place == new Neighbourhood(rw, rt) && row.Stage != ActivityStage.Refused),
            ]), ask.Frame);
    }

    static Outcome<SlumSurvey> Read(HttpRequest request, IFormCollection form)
    {
        var figures = new List<long>();
        string[] fields = ["rw", "rt", "terbuka", .. BaseFields, .. SlumCriteria.All.Select(one => $"v{one.Code}")];
        foreach (var field in fields)
        {
            var text = form[field].ToString().Trim().Replace(".", "").Replace(" ", "");
            if (text.Length == 0) text = "0";
            if (text.Length > 12 || !text.All(char.IsAsciiDigit))
                return SheetRefusals.FigureMalformed(field, form[field].ToString());
            figures.Add(long.Parse(text));
        }
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        return new SlumSurvey(
            (int)Math.Min(figures[1], int.MaxValue),
            new SlumBases(figures[3], figures[4], figures[5], figures[6], figures[7], figures[8]), [.. figures.Skip(9)],
            (int)Math.Min(figures[0], int.MaxValue), day.Value, figures[2]);
    }

    static Outcome<SlumSheet> ReadSheet(HttpRequest request, IFormCollection form)
    {
        var text = form["lembar"].ToString();
        if (text.Length > LongestSheet) return BasicRefusals.TextTooLong("text", LongestSheet);
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var (rows, bad) = SlumFile.Read(System.Text.Encoding.UTF8.GetBytes(text), day.Value);
        return bad.Count > 0
            ? ExchangeRefusals.ImportRefused(bad)
            : new SlumSheet([.. rows.Select(row => row.Survey)]);
    }
}
