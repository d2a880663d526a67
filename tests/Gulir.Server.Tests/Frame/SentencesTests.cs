using System.Text.RegularExpressions;
using Gulir.Institution;
using Gulir.Server.Frame;

namespace Gulir.Server.Tests.Frame;

/// <summary>Each refusal the program can make has its sentences and its example, and nothing else has.</summary>
public partial class SentencesTests
{
    [Fact]
    public void A_code_is_one_refusal_in_small_letters()
    {
        Assert.True(RefusalKinds.All.Count > 100);
        Assert.All(RefusalKinds.All, kind => Assert.Matches("^[a-z]+(_[a-z]+)*$", kind.Code));
        None(RefusalKinds.All.GroupBy(kind => kind.Code).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Every_refusal_has_a_sentence_in_both_languages() => None(
        from kind in RefusalKinds.All
        where !SentenceTexts.ByCode.TryGetValue(kind.Code, out var texts)
            || texts.Id.Trim() == "" || texts.En.Trim() == "" || texts.Id == texts.En
        select kind.Code);

    [Fact]
    public void No_sentence_is_left_of_a_refusal_that_is_gone() =>
        None(SentenceTexts.ByCode.Keys.Except(RefusalKinds.All.Select(kind => kind.Code)));

    [Fact]
    public void A_sentence_asks_only_for_details_that_are_there() => None(
        from kind in RefusalKinds.All
        where SentenceTexts.ByCode.ContainsKey(kind.Code)
        let texts = SentenceTexts.ByCode[kind.Code]
        from text in new[] { texts.Id, texts.En }
        from Match found in Placeholder().Matches(text)
        let name = found.Groups[1].Value
        where kind.Sample.Details.All(detail => detail.Name != name)
        select $"{kind.Code}: {{{name}}}");

    [Fact]
    public void Told_a_sentence_has_no_gap_left() => None(
        from kind in RefusalKinds.All
        from language in Enum.GetValues<Language>()
        let told = kind.Sample.Tell(language)
        where told.Contains('{') || told.Contains('}') || !told.EndsWith('.') && kind.Code != "act_unknown"
        select $"{kind.Code}: {told}");

    [Fact]
    public void A_sentence_speaks_as_the_field_does() => None(
        from sentence in SentenceTexts.ByCode.Concat(SentenceTexts.Choices)
        from text in new[] { sentence.Value.Id, sentence.Value.En }
        where NotOurWords().IsMatch(text)
        select $"{sentence.Key}: {text}");

    [Fact]
    public void Every_choice_in_a_detail_has_a_word() => None(
        from kind in RefusalKinds.All
        from detail in kind.Sample.Details
        where detail.Value is Enum
        from choice in Enum.GetNames(detail.Value.GetType())
        let name = $"{detail.Value.GetType().Name}.{choice}"
        where !SentenceTexts.Choices.ContainsKey(name)
        select name);

    [Fact]
    public void What_a_setting_wants_has_a_word() => None(
        from setting in Settings.Known
        where setting.Form is SettingForm.Number or SettingForm.Amounts
        where !SentenceTexts.Choices.ContainsKey("wanted." + setting.Wanted)
        select setting.Wanted);

    [Fact]
    public void A_detail_is_told_as_it_stands_even_when_it_looks_like_a_placeholder() => Assert.Equal(
        "Isian {limit} terlalu panjang. Paling banyak 80 huruf. Mohon dipendekkan.",
        BasicRefusals.TextTooLong("{limit}", 80).Tell(Language.Id));

    static void None(IEnumerable<string> broken)
    {
        string[] places = [.. broken.Distinct()];
        Assert.True(places.Length == 0, string.Join('\n', places));
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(bunga|hutang|resiko|interest)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotOurWords();
}
