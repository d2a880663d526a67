using Gulir.Server.Exchange;
using Gulir.Server.Frame;

namespace Gulir.Server.Tests.Exchange;

/// <summary>Statements as banks write them, and what is refused by name with its line.</summary>
public sealed class StatementFileTests
{
    [Theory]
    [InlineData("1.234.567,89", 1_234_568), InlineData("1,234,567.89", 1_234_568), InlineData("1234567.5", 1_234_568)]
    [InlineData("1234567,49", 1_234_567), InlineData("1.234", 1234), InlineData("1,234", 1234), InlineData("12,5", 13)]
    [InlineData("-0,50", -1), InlineData("Rp 5.000", 5000), InlineData("100,000.00 DB", -100_000)]
    [InlineData("100,000.00 CR", 100_000), InlineData("50000 K", 50_000), InlineData("+7", 7), InlineData("", 0)]
    [InlineData("000000000000000000001", 1)]
    public void An_amount_is_read_as_it_is_written(string typed, long units) =>
        Assert.Equal(new Money(units), StatementFile.Amount(typed).Value);

    [Theory]
    [InlineData("lima"), InlineData("1.23.456"), InlineData("1,2,3"), InlineData("=1+1"), InlineData("1e9")]
    [InlineData("0.005"), InlineData("--5"), InlineData("5 XX"), InlineData("1.234.567.8"), InlineData("١٢")]
    public void What_is_no_amount_is_refused(string typed) =>
        Assert.Equal(StatementRefusals.AmountMalformed(typed), StatementFile.Amount(typed).Refusal);

    [Fact]
    public void An_absurd_amount_is_refused() =>
        Assert.Equal("amount_absurd", StatementFile.Amount("9999999999999999").Refusal!.Code);

    [Theory]
    [InlineData("Tanggal;Keterangan;Debet;Kredit;Saldo\n02/01/2018;SETOR;;1.500.000,00;1.500.000,00")]
    [InlineData("Kop 123\n\nTgl,Uraian,Jumlah,Saldo\n2/1/2018,SETOR,\"1,500,000.00\",\"1,500,000.00\"")]
    [InlineData("date\tdescription\tamount\tbalance\n2018-01-02\tSETOR\t1500000\t1500000")]
    [InlineData("\"Tgl\",\"Uraian\",\"Jumlah\",\"Saldo\"\r\n\"02-01-18\",\"SETOR\",\"1,500,000.00 CR\",1500000.00\r\n")]
    [InlineData("Tgl;Keterangan;Debet;Kredit;Saldo\n01/01/2018;SALDO AWAL;;;0\n02/01/2018;SETOR;0,00;1500000;1500000")]
    public void Banks_write_it_in_many_ways(string text)
    {
        var (statement, bad) = StatementFile.Read(text);
        Assert.Empty(bad);
        var line = Assert.Single(statement.Lines);
        Assert.Equal((new DateOnly(2018, 1, 2), "SETOR", new Money(1_500_000)), (line.Date, line.Text, line.Amount));
        Assert.Equal(new Money(1_500_000), statement.Balance);
    }

    [Fact]
    public void A_quoted_field_may_hold_separators_and_lines()
    {
        var (statement, bad) = StatementFile.Read(
            "Tanggal,Uraian,Jumlah\n2018-01-02,\"SETOR, \"\"KSM\"\"\nMelati\",500\n2018-01-03,B,-200\n2018-01-04,C,x");
        Assert.Equal([500L, -200L], statement.Lines.Select(line => line.Amount.Units));
        Assert.Equal("SETOR, \"KSM\"\nMelati", statement.Lines[0].Text);
        Assert.Equal(new BadLine(5, StatementRefusals.AmountMalformed("x")), Assert.Single(bad));
    }

    [Theory]
    [InlineData("", 1, "statement_columns_unknown"), InlineData("PK\u0003\u0004", 1, "statement_columns_unknown")]
    [InlineData("Tanggal;Jumlah", 1, "statement_empty")]
    [InlineData("Tanggal;Jumlah\n31/02/2018;5", 2, "statement_date_malformed")]
    [InlineData("Tanggal;Jumlah\n2018-01-02;", 2, "statement_amount_missing")]
    [InlineData("Tanggal;Debet;Kredit\n2018-01-02;5;6", 2, "statement_both_sides")]
    [InlineData("Tanggal;Jumlah\n2018-01-02;5;6", 2, "columns_missing")]
    [InlineData("Tanggal;Jumlah\n2018-01-02", 2, "columns_missing")]
    [InlineData("Tanggal;Jumlah\n\n2018-01-02;'=cmd", 3, "statement_amount_malformed")]
    public void A_bad_line_is_told_with_its_number(string text, int line, string code)
    {
        var (_, bad) = StatementFile.Read(text);
        Assert.Equal((line, code), (bad[0].LineNumber, bad[0].Why.Code));
    }

    [Fact]
    public void The_closing_balance_is_that_of_the_last_day_whichever_way_the_lines_run()
    {
        const string Heads = "Tanggal;Jumlah;Saldo\n";
        Assert.Equal(70, StatementFile.Read(Heads + "1/1/2018;50;50\n2/1/2018;20;70").Statement.Balance!.Value.Units);
        Assert.Equal(70, StatementFile.Read(Heads + "2/1/2018;20;70\n1/1/2018;50;50").Statement.Balance!.Value.Units);
        Assert.Equal(70, StatementFile.Read(Heads + "1/1/2018;20;70\n1/1/2018;50;50").Statement.Balance!.Value.Units);
    }

    [Fact]
    public void Letters_of_one_byte_are_read_too()
    {
        Assert.Equal("Café", StatementFile.Decode([0x43, 0x61, 0x66, 0xE9]));
        Assert.Equal("Café", StatementFile.Decode([0xEF, 0xBB, 0xBF, 0x43, 0x61, 0x66, 0xC3, 0xA9]));
    }
}
