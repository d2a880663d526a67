using Xunit;

namespace Tidy;

public class CodeTextTests
{
    [Theory]
    [InlineData("a // gone\nb", "a\nb")]
    [InlineData("a /* gone\ngone */ b", "a\nb")]
    [InlineData("a(\"gone // gone\"); b", "a(); b")]
    [InlineData("a(\"\\\"gone\"); b", "a(); b")]
    [InlineData("a(@\"gone \"\" gone\\\"); b", "a(); b")]
    [InlineData("a($\"gone {kept(\"gone\")} {{gone}}\"); b", "a(kept()); b")]
    [InlineData("a('\"'); b('\\''); c", "a(); b(); c")]
    [InlineData("a(\"\"\"gone \"gone\" {gone}\"\"\"); b", "a(); b")]
    [InlineData("a($$\"\"\"gone {gone} {{kept}} gone\"\"\"); b", "a(kept); b")]
    [InlineData("a(\"\"\"\n  gone\n  \"\"\"); b", "a(\n\n); b")]
    public void Only_code_is_kept(string text, string code) => Assert.Equal(code, Bare(CodeText.Of(text)));

    [Fact]
    public void Every_file_of_ours_is_read_with_its_braces_in_pairs()
    {
        foreach (var file in Repository.Code.Where(file => file.IsCSharp))
        {
            var code = CodeText.Of(file.Text);
            Assert.True(code.Count(letter => letter == '{') == code.Count(letter => letter == '}'), file.Path);
            Assert.Equal(file.Text.Count(letter => letter == '\n'), code.Count(letter => letter == '\n'));
        }
    }

    static string Bare(string code)
    {
        var lines = code.Replace(CodeText.Masked.ToString(), "").Split('\n').Select(line => line.Trim());
        return string.Join('\n', lines).Replace("  ", " ").Replace("( ", "(").Replace(" )", ")");
    }
}
