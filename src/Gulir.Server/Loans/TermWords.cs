using Gulir.Loans;
using Gulir.Server.Frame;

namespace Gulir.Server.Loans;

/// <summary>The terms of a loan in words, alike on its card and on every paper of it.</summary>
public static class TermWords
{
    public static string Every(Frequency every, Language language) => every switch
    {
        Frequency.Week => language.Say("minggu", "weeks"),
        Frequency.TwoWeeks => language.Say("dua mingguan", "two-weekly instalments"),
        _ => language.Say("bulan", "months"),
    };

    public static string Method(Method method, Language language) => method switch
    {
        Gulir.Loans.Method.Flat => language.Say("tetap", "flat"),
        Gulir.Loans.Method.Declining => language.Say("menurun", "declining"),
        _ => language.Say("anuitas", "annuity"),
    };

    /// <summary><c>1,5% per bulan, tetap</c>.</summary>
    public static string Service(LoanTerms terms, Language language)
    {
        var per = terms.Interest != DayCount.Period ? language.Say("per tahun", "a year") : terms.Every switch
        {
            Frequency.Week => language.Say("per minggu", "a week"),
            Frequency.TwoWeeks => language.Say("per dua minggu", "a fortnight"),
            _ => language.Say("per bulan", "a month"),
        };
        return $"{terms.Rate} {per}, {Method(terms.Method, language)}";
    }

    /// <summary>The setting payment_order as a sentence's list.</summary>
    public static string Order(string setting, Language language) => string.Join(", ", setting.Split(',').Select(part =>
        part switch
        {
            "overdue_service" => language.Say("jasa tertunggak", "overdue service"),
            "overdue_principal" => language.Say("pokok tertunggak", "overdue principal"),
            "current_service" => language.Say("jasa berjalan", "current service"),
            _ => language.Say("pokok berjalan", "current principal"),
        }));

    /// <summary>The setting early_settlement: which service is asked when a loan is settled early.</summary>
    public static string Settlement(string setting, Language language) => setting switch
    {
        "full" => language.Say("seluruh jasa dalam jadwal", "all the service of the schedule"),
        "by-day" => language.Say("jasa sampai hari pelunasan", "the service up to the day of settling"),
        _ => language.Say("jasa yang sudah jatuh tempo dan jasa periode berjalan",
            "the service due so far and that of the running period"),
    };
}
