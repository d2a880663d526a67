using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Oversight;

/// <summary>Something found: what it is, where it stands, and where it belongs.</summary>
public sealed record Hit(string Text, string Address, string Belongs);

public sealed record SearchResult(string Typed, IReadOnlyList<Hit> Villages, IReadOnlyList<Hit> Groups,
    IReadOnlyList<Hit> Vouchers, IReadOnlyList<Hit> Persons)
{
    public int Count => Villages.Count + Groups.Count + Vouchers.Count + Persons.Count;
}

/// <summary>
/// One search for everything that has a name or a number. Persons are found in books that are open to work in; a
/// region's officer has none.
/// </summary>
public static class SearchPages
{
    const int MostOfAKind = 30;
    const int MostOfAFund = 10;
    const int LongestTyped = 80;

    public static void Map(IEndpointRouteBuilder app, Pages pages) => pages.All(app, "/cari", Find);

    static View? Find(Session session, PageFrame frame, HttpRequest request)
    {
        var typed = request.Query["q"].ToString().Trim();
        if (typed.Length > LongestTyped) typed = typed[..LongestTyped];
        var result = new SearchResult(typed, [], [], [], []);
        if (typed.Length == 0) return View.Of<SearchPage>(result, frame);
        var name = typed.StartsWith("KSM ", StringComparison.OrdinalIgnoreCase) ? typed[4..] : typed;
        var villages = new List<Hit>();
        var groups = new List<Hit>();
        var vouchers = new List<Hit>();
        var persons = new List<Hit>();
        var keys = request.HttpContext.RequestServices.GetRequiredService<Host>().Database.Host.Keys;
        foreach (var fund in session.AllFunds().Where(fund => frame.Visitor.Opens(fund.Id)))
        {
            var reader = new BookReader(session, fund.Id);
            var at = $"/dana/{fund.Code}";
            if (fund.Place.Village.Contains(typed, StringComparison.OrdinalIgnoreCase))
                villages.Add(new Hit(fund.Place.Village, at, Regions.Name(fund.Code.Parent!.Value, fund.Place)));
            foreach (var group in reader.GroupsNamed(name, 0, MostOfAFund))
                groups.Add(new Hit($"KSM {group.Name}", $"{at}/ksm/{group.Number}", fund.Place.Village));
            foreach (var person in reader.PersonsLike(typed, keys.Vault(session, fund.Id), MostOfAFund))
                persons.Add(new Hit(person.Data.Name, $"{at}/anggota/{person.Number}",
                    string.Join(", ", person.Groups.Select(group => $"KSM {group.Name}").Append(fund.Place.Village))));
            if (LooksLikeVoucher(typed))
                foreach (var voucher in reader.VouchersLike(typed, MostOfAFund))
                    vouchers.Add(new Hit($"{voucher.Number}", $"{at}/bukti/{voucher.Number}", fund.Place.Village));
        }
        return View.Of<SearchPage>(result with
        {
            Villages = [.. villages.Take(MostOfAKind)],
            Groups = [.. groups.Take(MostOfAKind)],
            Persons = [.. persons.Take(MostOfAKind)],
            Vouchers = [.. vouchers.Take(MostOfAKind)],
        }, frame);
    }

    static bool LooksLikeVoucher(string typed) =>
        typed.StartsWith("BKM", StringComparison.OrdinalIgnoreCase)
        || typed.StartsWith("BKK", StringComparison.OrdinalIgnoreCase)
        || typed.StartsWith("BPM", StringComparison.OrdinalIgnoreCase);
}
