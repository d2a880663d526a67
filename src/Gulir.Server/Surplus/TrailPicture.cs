using Gulir.Activities;
using Gulir.Server.Frame;
using Gulir.Storage.Activities;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Surplus;

/// <summary>One bar of the picture with its words; sizes in the picture's own units.</summary>
public sealed record TrailNode(int Column, string Title, string About, string Colour, Money Amount)
{
    public double Top { get; set; }
    public double Height { get; set; }

    /// <summary>How much of it has been led on to the right already.</summary>
    public double Led { get; set; }

    public double Left => Column * TrailPicture.Step;
}

/// <summary>A band from one bar to another.</summary>
public sealed record TrailBand(string Path, string Colour);

/// <summary>
/// The way of a year's income as one picture: income, result and cost, lines of the RWT, activities. Heights are in
/// proportion to amounts; the same figures stand in the table below it.
/// </summary>
public sealed class TrailPicture
{
    public const int Step = 270;
    public const int Width = 4 * Step;
    public const int Bar = 14;

    const double Tallest = 300;
    const double Thinnest = 2;
    const double Words = 40;
    const int MostActivities = 12;

    readonly List<(TrailNode From, TrailNode To, Money Amount)> _flows = [];

    public List<TrailNode> Nodes { get; } = [];

    public List<TrailBand> Bands { get; } = [];

    public double Height { get; private set; }

    /// <param name="spent">What each activity took of each line; activity 0 is LKM, Pengawas and bonus.</param>
    public static TrailPicture Of(
        YearTrail year, IReadOnlyList<FundLineRow> lines, IReadOnlyList<(int Activity, int Line, Money Spent)> spent,
        IReadOnlyDictionary<int, ActivityRow> activities, Language language)
    {
        var picture = new TrailPicture();
        var result = picture.Earn(year, language);
        if (result is not null) picture.Share(year, result, lines, spent, activities, language);
        picture.Place(Money.Max(year.Income, year.Shared));
        return picture;
    }

    TrailNode Node(int column, string title, string about, string colour, Money amount)
    {
        var node = new TrailNode(column, title, about, colour, amount);
        Nodes.Add(node);
        return node;
    }

    void Lead(TrailNode from, TrailNode to) => _flows.Add((from, to, to.Amount));

    /// <summary>Income into result, cost and reserve; null when nothing of it was shared.</summary>
    TrailNode? Earn(YearTrail year, Language language)
    {
        var from = year.Earned.Count;
        var income = Node(0,
            year.Service == year.Income
                ? language.Say($"Jasa {year.Year}", $"Service of {year.Year}")
                : language.Say($"Pendapatan {year.Year}", $"Income of {year.Year}"),
            language.Say($"Rp {year.Income} dari {from} KSM", $"Rp {year.Income} from {from} KSM"), "accent",
            year.Income);
        TrailNode? result = null;
        if (year.Result.IsPositive)
            Lead(income, result = Node(
                1, language.Say("Laba bersih", "Result"), $"Rp {year.Result}", "accent", year.Result));
        var reserve = Money.Max(year.Reserve, Money.Zero);
        var cost = Money.Min(year.Cost - reserve, year.Income);
        if (cost.IsPositive)
            Lead(income, Node(
                1, language.Say("Biaya UPK", "Cost of the UPK"), $"Rp {year.Cost - reserve}", "ink-2", cost));
        reserve = Money.Min(reserve, year.Income - cost);
        if (reserve.IsPositive)
            Lead(income, Node(
                1, language.Say("Cadangan risiko", "Reserve"), $"Rp {year.Reserve}", "ink-2", reserve));
        return result;
    }

    void Share(
        YearTrail year, TrailNode result, IReadOnlyList<FundLineRow> lines,
        IReadOnlyList<(int Activity, int Line, Money Spent)> spent, IReadOnlyDictionary<int, ActivityRow> activities,
        Language language)
    {
        var earlier = year.Shared - year.Result;
        var before = earlier.IsPositive
            ? Node(1, language.Say("Laba sebelumnya", "Earlier profit"), $"Rp {earlier}", "accent", earlier)
            : null;
        var left = result.Amount;
        var shown = 0;
        foreach (var row in lines.Where(row => row.Line.Allotted.IsPositive))
        {
            var node = Node(
                2, SurplusWordings.Named(row.Name, row.Line.Kind, language), $"Rp {row.Line.Allotted}",
                SurplusWordings.Colour(row.Line.Kind), row.Line.Allotted);
            var own = Money.Min(left, row.Line.Allotted);
            if (own.IsPositive) _flows.Add((result, node, own));
            if (before is not null && row.Line.Allotted > own) _flows.Add((before, node, row.Line.Allotted - own));
            left -= own;
            shown = Spend(row, node, spent, activities, language, shown);
        }
        if (left.IsPositive && year.Shared.IsPositive)
            Lead(result, Node(
                2, language.Say("Menutup rugi lama", "Covers an earlier loss"), $"Rp {left}", "ink-2", left));
        else if (left.IsPositive)
            Lead(result, Node(2, language.Say("Belum dibagi", "Not shared yet"), $"Rp {left}", "ink-2", left));
    }

    int Spend(
        FundLineRow row, TrailNode node, IReadOnlyList<(int Activity, int Line, Money Spent)> spent,
        IReadOnlyDictionary<int, ActivityRow> activities, Language language, int shown)
    {
        if (row.Line.Kind == SurplusKind.Capital)
        {
            Lead(node, Node(3, language.Say("Dipinjamkan lagi", "Lent again"),
                language.Say($"Rp {row.Line.Allotted} menambah modal", $"Rp {row.Line.Allotted} grows the capital"),
                "accent", row.Line.Allotted));
            return shown;
        }
        var rest = Money.Zero;
        var others = 0;
        foreach (var (activity, _, amount) in spent.Where(part => part.Line == row.Line.Line))
        {
            if (activity > 0 && ++shown > MostActivities)
            {
                (rest, others) = (rest + amount, others + 1);
                continue;
            }
            Lead(node, activity <= 0
                ? Node(3, activity < 0 ? TrailWords.Paid(activity, language) : language.Say("Dibayar", "Paid"),
                    $"Rp {amount}", node.Colour, amount)
                : Node(3, Named(activities, activity, language), About(activities, activity, amount, language),
                    node.Colour, amount));
        }
        if (rest.IsPositive)
            Lead(node, Node(3, language.Say($"{others} kegiatan lain", $"{others} other activities"), $"Rp {rest}",
                node.Colour, rest));
        if (row.Turned.IsPositive)
            Lead(node, Node(3, language.Say("Dialihkan RWT", "Turned by an RWT"), $"Rp {row.Turned}", "rule-strong",
                row.Turned));
        if (row.Line.Balance.IsPositive)
            Lead(node, Node(3, language.Say("Belum dibelanjakan", "Not spent yet"),
                language.Say($"Rp {row.Line.Balance} di Bank Dana Hasil RWT", $"Rp {row.Line.Balance} set apart"),
                "rule-strong", row.Line.Balance));
        return shown;
    }

    static string Named(IReadOnlyDictionary<int, ActivityRow> activities, int number, Language language) =>
        activities.TryGetValue(number, out var row) && row.Words.Title.Length > 0
            ? row.Words.Title.Length <= 32 ? row.Words.Title : row.Words.Title[..31] + "…"
            : language.Say($"Kegiatan {number}", $"Activity {number}");

    static string About(
        IReadOnlyDictionary<int, ActivityRow> activities, int number, Money amount, Language language) =>
        activities.TryGetValue(number, out var row) && row.Made is { } made
            ? $"{SurplusWordings.Of(made, language)} · Rp {amount}"
            : $"Rp {amount}";

    void Place(Money whole)
    {
        var scale = Tallest / Math.Max(whole.Units, 1);
        foreach (var column in Nodes.GroupBy(node => node.Column))
        {
            double top = 10;
            foreach (var node in column)
            {
                node.Height = Math.Max(node.Amount.Units * scale, Thinnest);
                node.Top = top;
                top += Math.Max(node.Height + 14, Words + 6);
            }
            Height = Math.Max(Height, top + 6);
        }
        var entered =
            new Dictionary<TrailNode, double>(ReferenceEqualityComparer.Instance as IEqualityComparer<TrailNode>);
        foreach (var (from, to, amount) in _flows)
        {
            var thick = Math.Max(amount.Units * scale, 1);
            var (y0, y1) = (from.Top + from.Led, to.Top + entered.GetValueOrDefault(to));
            from.Led += thick;
            entered[to] = entered.GetValueOrDefault(to) + thick;
            Bands.Add(new TrailBand(Path(from.Left + Bar, y0, to.Left, y1, thick), to.Colour));
        }
    }

    static string Path(double x0, double y0, double x1, double y1, double thick)
    {
        var middle = (x0 + x1) / 2;
        return FormattableString.Invariant(
            $"M{x0:0.#},{y0:0.#} C{middle:0.#},{y0:0.#} {middle:0.#},{y1:0.#} {x1:0.#},{y1:0.#} v{thick:0.#} ")
            + FormattableString.Invariant(
            $"C{middle:0.#},{y1 + thick:0.#} {middle:0.#},{y0 + thick:0.#} {x0:0.#},{y0 + thick:0.#} Z");
    }
}
