using Xunit;

namespace Tidy;

public class SizesTests
{
    static IEnumerable<SourceFile> Measured => Repository.Code.Concat(Repository.Scripts);

    [Fact]
    public void Files_are_short() => Repository.Holds(Sizes.LongFiles(Measured));

    [Fact]
    public void Lines_are_narrow() => Repository.Holds(Sizes.LongLines(Measured));

    [Fact]
    public void Functions_fit_on_a_screen() => Repository.Holds(Sizes.LongFunctions(Measured));

    [Fact]
    public void A_long_file_is_named()
    {
        Assert.Empty(Sizes.LongFiles([new SourceFile("A.cs", Lines(400))]));
        Assert.Equal(["A.cs: 401 lines, at most 400"], Sizes.LongFiles([new SourceFile("A.cs", Lines(401))]));
    }

    [Fact]
    public void A_wide_line_is_named()
    {
        Assert.Empty(Sizes.LongLines([new SourceFile("A.cs", new string('x', 120))]));
        Assert.Equal(["A.cs:2: 121 columns, at most 120"],
            Sizes.LongLines([new SourceFile("A.cs", "x\n" + new string('x', 121))]));
    }

    [Fact]
    public void A_long_function_is_named_wherever_it_stands()
    {
        var text = $$"""
            using System;
            namespace A;
            public sealed class B(int c) : D(c)
            {
                int[] data = new[] {{{Lines(70)}}};
                public string Name { get; set; } = "{";
                [Fact(Name = "x")] void Short(int a = 1) { if (a == 2) { } }
                (int, int) Arrow<T>(T t) where T : class => t switch {
            {{Lines(60)}}
                };
                record struct E(int F)
                {
                    E(string g) : this(1)
                    {
            {{Lines(58)}}
                        Local(() => { });
                    }
                }
                static bool operator ==(B a, B b) => true;
            }
            """;
        Assert.Equal(
            [("Short", 1), ("Arrow", 62), ("E", 62), ("operator ==", 1)],
            Sizes.Functions(text));
        Assert.Equal(
            ["A.cs: Arrow has 62 lines, at most 60", "A.cs: E has 62 lines, at most 60"],
            Sizes.LongFunctions([new SourceFile("A.cs", text)]));
    }

    [Fact]
    public void A_table_inside_a_function_is_data()
    {
        var text = $"class A\n{{\n    void B()\n    {{\n        C(\"\"\"\n{Lines(90)}\n        \"\"\");\n    }}\n}}\n";
        Assert.Equal([("B", 5)], Sizes.Functions(text));
    }

    [Fact]
    public void A_file_of_statements_is_one_function() =>
        Assert.Equal(["Program.cs: the file has 61 lines, at most 60"],
            Sizes.LongFunctions([new SourceFile("Program.cs", Lines(61))]));

    static string Lines(int count) => string.Join('\n', Enumerable.Repeat("x(1);", count));
}
