namespace Gulir.Server.Example;

/// <summary>
/// Plans the lives of a village's groups: many are formed until 2013, some dissolve after it, a few new ones follow,
/// and exactly the published number is still active at the end.
/// </summary>
static class GroupPlans
{
    /// <summary>How much of the first wave has been formed so many months after the money came, in per cent.</summary>
    static readonly (int Month, int Percent)[] Wave =
        [(0, 0), (3, 26), (9, 48), (21, 66), (33, 80), (45, 93), (51, 100)];

    const int NewcomersPercent = 15;
    const int ExtrasPercent = 38;

    public static GroupPlan[] Of(Village village, YearMonth first, Chance chance)
    {
        var newcomers = village.Groups * NewcomersPercent / 100;
        var extras = village.Groups * ExtrasPercent / 100;
        var sizes = Sizes(village, chance);
        var stops = Stops(village, chance);
        var plans = new List<GroupPlan>(village.Groups + extras);
        var wave = village.Groups - newcomers + extras;
        var order = Enumerable.Range(0, wave).ToArray();
        chance.Shuffle(order);
        for (var i = 0; i < village.Groups; i++)
        {
            var formed = i < newcomers
                ? new YearMonth(chance.Between(2014, 2016), chance.Between(1, 12))
                : After(first, WaveMonth(order[i - newcomers], wave));
            var members = Math.Max(sizes[i] + chance.Between(0, 2), 5);
            plans.Add(new GroupPlan(formed, members, sizes[i], null, stops[i]));
        }
        for (var i = 0; i < extras; i++)
        {
            var formed = After(first, WaveMonth(order[village.Groups - newcomers + i], wave));
            var ends = new YearMonth(2013 + (i * 5 + 3) / extras, chance.Between(1, 12));
            if (ends > new YearMonth(2018, 6)) ends = new YearMonth(2018, chance.Between(1, 6));
            if (ends < After(formed, 4)) ends = After(formed, 4);
            var size = chance.Between(5, 6);
            plans.Add(new GroupPlan(formed, size + chance.Between(0, 2), size, ends, null));
        }
        return [.. plans.OrderBy(plan => plan.Formed.Number)];
    }

    /// <summary>Borrowers of each group at the end: most often five or six, together what the file says.</summary>
    static int[] Sizes(Village village, Chance chance)
    {
        var sizes = new int[village.Groups];
        Array.Fill(sizes, 5);
        for (var left = village.Borrowers - sizes.Sum(); left > 0; left--)
        {
            var at = chance.Below(sizes.Length);
            while (sizes[at] >= 8) at = (at + 1) % sizes.Length;
            sizes[at]++;
        }
        for (var i = 0; i < village.Groups / 5; i++)
        {
            var (from, to) = (chance.Below(sizes.Length), chance.Below(sizes.Length));
            if (from == to || sizes[from] <= 4 || sizes[to] >= 8) continue;
            sizes[from]--;
            sizes[to]++;
        }
        return sizes;
    }

    static YearMonth?[] Stops(Village village, Chance chance)
    {
        var stops = new YearMonth?[village.Groups];
        for (var i = 0; i < village.GroupsAtRisk; i++)
            stops[i] = i % 3 == 0
                ? new YearMonth(2018, chance.Between(6, 9))
                : new YearMonth(2019, chance.Between(1, 5));
        chance.Shuffle(stops);
        return stops;
    }

    /// <summary>Months after the first money in which the n-th group of the wave is formed.</summary>
    static int WaveMonth(int nth, int wave)
    {
        var percent = (nth * 100 + 50) / wave;
        for (var i = 1; i < Wave.Length; i++)
        {
            var (from, to) = (Wave[i - 1], Wave[i]);
            if (percent <= to.Percent)
                return from.Month + (percent - from.Percent) * (to.Month - from.Month) / (to.Percent - from.Percent);
        }
        return Wave[^1].Month;
    }

    public static YearMonth After(YearMonth month, int months) => YearMonth.Of(month.First.AddMonths(months));
}
