using Gulir.Activities;
using Gulir.Server.Frame;
using Gulir.Server.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Activities;

/// <summary>What the forms of activities ask, field by field.</summary>
static class ActivityForms
{
    static int Activity(HttpRequest request) => Typing.Number((string?)request.RouteValues["n"]);

    static int Number(IFormCollection form, string field) => Typing.Number(form[field].ToString());

    static T? Choice<T>(IFormCollection form, string field) where T : struct, Enum =>
        Typing.Choice<T>(form[field].ToString());

    public static Outcome<ActivityPropose> ReadProposal(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var asked = TypedAmount.Read(form["biaya"].ToString());
        if (asked.Refusal is { } bad) return bad;
        if (Choice<SurplusKind>(form, "untuk") is not { } kind)
            return ActivityRefusals.KindNotForActivities();
        if (Choice<ActivityUnit>(form, "satuan") is not { } unit) return ActivityRefusals.UnitUnknown();
        return new ActivityPropose(
            form["nama"].ToString(), kind, asked.Value, Number(form, "hasil"), unit, day.Value,
            Number(form, "rw"), Number(form, "rt"), Number(form, "keluarga"),
            Typing.Text(form["pengusul"].ToString()), Typing.Text(form["uraian"].ToString()),
            Typing.Text(form["kriteria"].ToString()), Number(form, "perbaikan"));
    }

    public static Outcome<ActivityDecide> ReadDecision(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var budget = new List<BudgetLine>();
        foreach (var key in form.Keys.Where(key => key.StartsWith("pos-", StringComparison.Ordinal)))
        {
            var amount = Typing.Amount(form[key].ToString());
            if (amount.Refusal is { } bad) return bad;
            var (year, line) = RwtPages.LineOf(key["pos-".Length..]);
            if (amount.Value is { } given) budget.Add(new BudgetLine(year, line, given));
        }
        var (swadaya, others) = (Typing.Holding(form["swadaya"].ToString()), Typing.Holding(form["lain"].ToString()));
        if ((swadaya.Refusal ?? others.Refusal) is { } not) return not;
        return new ActivityDecide(
            Activity(request), form["sikap"] != "tolak", form["berita"].ToString(), budget, day.Value, swadaya.Value,
            others.Value);
    }

    /// <summary>The rows of receipts in which something was typed.</summary>
    static Outcome<IReadOnlyList<Receipt>> ReadReceipts(IFormCollection form)
    {
        var receipts = new List<Receipt>();
        for (var i = 1; i <= ActivityPages.Receipts; i++)
        {
            string Field(string name) => form[$"{name}-{i}"].ToString().Trim();
            if (Field("penjual").Length + Field("barang").Length + Field("jumlah").Length == 0) continue;
            var amount = TypedAmount.Read(Field("jumlah"));
            if (amount.Refusal is { } bad) return bad;
            receipts.Add(new Receipt(
                Field("penjual"), Field("barang"), amount.Value, Field("terkait") == "ya", Field("nota")));
        }
        return receipts;
    }

    public static Outcome<ActivityPay> ReadPayment(HttpRequest request, IFormCollection form) =>
        Receipted(form, (year, line, receipts, day) =>
            new ActivityPay(Activity(request), year, line, receipts, day));

    public static Outcome<ActivityAccount> ReadAccount(HttpRequest request, IFormCollection form) =>
        Receipted(form, (year, line, receipts, day) =>
            new ActivityAccount(Activity(request), year, line, receipts, day));

    static Outcome<T> Receipted<T>(
        IFormCollection form, Func<int, int, IReadOnlyList<Receipt>, DateOnly?, T> made) where T : notnull
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var (year, line) = RwtPages.LineOf(form["pos"].ToString());
        return ReadReceipts(form).Then<T>(receipts => made(year, line, receipts, day.Value));
    }

    public static Outcome<ActivityAdvance> ReadAdvance(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var (year, line) = RwtPages.LineOf(form["pos"].ToString());
        return TypedAmount.Read(form["jumlah"].ToString()).Then<ActivityAdvance>(amount => new ActivityAdvance(
            Activity(request), year, line, amount, form["pemegang"].ToString(), day.Value));
    }

    public static Outcome<ActivityReturn> ReadReturn(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var (year, line) = RwtPages.LineOf(form["pos"].ToString());
        return TypedAmount.Read(form["jumlah"].ToString()).Then<ActivityReturn>(amount =>
            new ActivityReturn(Activity(request), year, line, amount, day.Value));
    }

    public static Outcome<ActivitySupport> ReadSupport(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        if (Choice<Giver>(form, "pemberi") is not { } giver) return ActivityRefusals.GiverUnknown();
        return TypedAmount.Read(form["nilai"].ToString()).Then<ActivitySupport>(value => new ActivitySupport(
            Activity(request), giver, value, form["berupa"].ToString(),
            form["dasar"].ToString(), form["saksi"].ToString(), day.Value));
    }

    public static Outcome<ActivityFinish> ReadFinish(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        if (Choice<ActivityUnit>(form, "satuan") is not { } unit) return ActivityRefusals.UnitUnknown();
        return new ActivityFinish(
            Activity(request), Number(form, "hasil"), unit, form["berita"].ToString(),
            Number(form, "keluarga"), Number(form, "orang"), day.Value);
    }
}
