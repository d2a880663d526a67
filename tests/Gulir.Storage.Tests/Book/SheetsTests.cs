using Gulir.Book;

namespace Gulir.Storage.Tests.Book;

/// <summary>The tables of both databases are those that the sheets describe, column by column.</summary>
public sealed class SheetsTests
{
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Tables_and_sheets_agree(string kind)
    {
        using var place = Place.New(kind);
        foreach (var sheet in FactCatalogue.Sheets)
        {
            var sql = kind == "sqlite"
                ? $"select name from pragma_table_info('{sheet.Name}')"
                : $"select column_name::text from information_schema.columns where table_name = '{sheet.Name}'";
            var columns = place.Database.Read(session => session.Query(sql, row => row.Text(0)));
            string[] closing = sheet.Kind == SheetKind.Running ? ["closing"] : [];

            Assert.Equal(
                new[] { "fund_id" }.Concat(sheet.Keys).Concat(sheet.Columns).Concat(closing).Concat(sheet.Texts).Order(),
                columns.Order());
        }
    }
}
