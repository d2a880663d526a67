using Gulir.Book;
using Gulir.Server.Ledger;
using Gulir.Storage.Book;

namespace Gulir.Storage.Tests.Book;

/// <summary>What an owner of the machine can do to a book, verify names; what the program may not do, the database refuses.</summary>
public sealed class ProofTests
{
    static readonly DateOnly February = new(2018, 2, 15);

    public static TheoryData<string, string, string> Harm
    {
        get
        {
            var harm = new TheoryData<string, string, string>();
            (string Sql, string Where)[] all =
            [
                ("update fact set officer = 3 where number = 9", "fact 9"),
                ("update fact set at = at + 1 where number = 7", "fact 7"),
                ("update fact set kind = 'voucher_posted2' where number = 8", "fact 8"),
                ("delete from fact where number = 5", "fact 5"),
                ("update fact set number = 99 where number = 15", "fact 15"),
                ("update line set amount = amount + 1 where fact = 15 and row_no = 0", "line"),
                ("update balance set closing = closing + 1 where account = 11010 and period = 201802", "balance"),
                ("update owed set principal = principal - 1 where loan = 1 and share = 3", "owed"),
                ("delete from payment where fact = 15 and row_no = 2", "payment"),
                ("update share set schedule = '20180215:1:1' where share = 2", "share"),
                ("update groups set name = 'Mekar Wangi'", "groups"),
                ("insert into closed_month select fund_id, 15, 0, 201801, 0 from fund", "closed_month"),
                ("update record set kind = kind, body = salt", "record"),
                ("delete from record where kind = 'person'", "record"),
            ];
            foreach (var kind in Place.Kinds)
                foreach (var (sql, where) in all) harm.Add(kind.Data, sql, where);
            return harm;
        }
    }

    [Theory, MemberData(nameof(Harm))]
    public void Harm_is_named_by_its_place(string kind, string sql, string where)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        Assert.False(village.Pay(February, 575_000).IsRefused);
        place.Unguard();
        place.Tamper(sql);

        var proof = Assert.Single(Copying.VerifyAll(place.Database));

        Assert.False(proof.IsWhole);
        Assert.StartsWith(where, proof.Damages[0].Where);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_fact_that_is_put_in_twice_is_noticed(string kind)
    {
        using var place = Place.New(kind);
        new Village(place.Database).Found().Lend();
        place.Unguard();
        place.Tamper(
            """
            insert into fact select fund_id, 15, at, officer, fund_id, part, parts, request_hash, kind, body, hash
            from fact where number = 14
            """);

        Assert.Equal("fact 15", Assert.Single(Copying.VerifyAll(place.Database)).Damages[0].Where);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Facts_cannot_be_changed_removed_or_replaced_through_sql(string kind)
    {
        using var place = Place.New(kind);
        new Village(place.Database).Found();
        string[] tries =
        [
            "update fact set officer = 9", "delete from fact",
            kind == "sqlite"
                ? "pragma recursive_triggers = on; insert or replace into fact select * from fact where number = 1"
                : "truncate fact",
        ];

        foreach (var sql in tries) Assert.ThrowsAny<System.Data.Common.DbException>(() => place.Tamper(sql));
        Assert.True(Assert.Single(Copying.VerifyAll(place.Database)).IsWhole);
    }

    [Fact]
    public void On_postgres_the_programs_role_owns_nothing_and_only_reads_and_inserts_facts()
    {
        if (Place.Kinds.Count == 1)
        {
            Assert.Null(Environment.GetEnvironmentVariable("GULIR_TEST_POSTGRES"));
            return;
        }
        using var place = Place.New("postgres");
        new Village(place.Database).Found();

        place.Database.Read(session =>
        {
            Assert.Equal("gulir_program", session.One("select current_user::text", row => row.Text(0)));
            Assert.Equal(0, session.Number(
                "select count(*) from pg_tables where tableowner = 'gulir_program'"));
            Assert.Equal(0, session.Number(
                """
                select (has_table_privilege('fact', 'update') or has_table_privilege('fact', 'delete')
                    or has_table_privilege('fact', 'truncate'))::int::bigint
                """));
            return true;
        });
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Rebuild_makes_every_projection_new_from_the_facts(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        Assert.False(village.Pay(February, 575_000).IsRefused);
        foreach (var sheet in FactCatalogue.Sheets) place.Tamper($"delete from {sheet.Name}");
        Assert.False(Assert.Single(Copying.VerifyAll(place.Database)).IsWhole);

        var (fund, _) = place.Database.Read(session => session.Books())[0];
        place.Database.Rewrite((session, store) => Copying.Rebuild(session, store, fund));

        Assert.True(Assert.Single(Copying.VerifyAll(place.Database)).IsWhole);
        Assert.False(village.Pay(February, 575_000).IsRefused);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_backup_is_proven_and_comes_back_whole(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        Assert.False(village.Pay(February, 575_000).IsRefused);
        var file = Path.Combine(place.Folder, "backup.gulir");
        var before = Assert.Single(Copying.VerifyAll(place.Database));

        Assert.False(Copying.Backup(place.Database, file).IsRefused);
        Assert.Equal("backup_exists", Copying.Backup(place.Database, file).Refusal?.Code);
        Assert.Equal("restore_not_empty", Copying.Restore(file, place.Database).Refusal?.Code);
        using var other = Place.New(kind);
        var after = Assert.Single(Copying.Restore(file, other.Database).Value);

        Assert.Equal(before.Seal, after.Seal);
        Assert.True(after.IsWhole);
        Assert.False(new Village(other.Database).Pay(February, 575_000, request: "after").IsRefused);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_damaged_backup_is_refused(string kind)
    {
        using var place = Place.New(kind);
        new Village(place.Database).Found().Lend();
        var file = Path.Combine(place.Folder, "backup.gulir");
        Assert.False(Copying.Backup(place.Database, file).IsRefused);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var harm = connection.CreateCommand();
            harm.CommandText = "update line set amount = amount * 2";
            harm.ExecuteNonQuery();
        }
        using var other = Place.New(kind);

        Assert.Equal("backup_damaged", Copying.Restore(file, other.Database).Refusal?.Code);
        Assert.Empty(other.Database.Read(session => session.Books()));
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_seal_is_found_or_not_or_not_known_yet(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var seal = village.Pay(February, 575_000).Value.Seal;
        var (fund, _) = place.Database.Read(session => session.Books())[0];
        SealState State(Seal asked) => place.Database.Read(session => Verifying.Find(session, fund, asked)).State;

        Assert.Equal(SealState.Contained, State(seal));
        Assert.Equal(SealState.NotContained, State(seal with { Number = seal.Number - 1 }));
        Assert.Equal(SealState.NotKnownYet, State(seal with { Number = seal.Number + 1 }));
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_step_that_this_program_does_not_know_is_refused_by_name(string kind)
    {
        using var place = Place.New(kind);
        new Village(place.Database).Found();
        place.Database.Dispose();
        place.Tamper(kind == "sqlite"
            ? "insert into SchemaVersions (ScriptName, Applied) values ('9999-later.sqlite.sql', '2030-01-01')"
            : "insert into schemaversions (scriptname, applied) values ('9999-later.postgres.sql', now())");

        Assert.Equal("database_newer", place.Open().Refusal?.Code);
    }
}
