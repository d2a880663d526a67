using Gulir.Groups;
using Gulir.Loans;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage.Book;

namespace Gulir.Storage.Tests.Book;

/// <summary>An act is kept once, whole, and under its request id; on both databases.</summary>
public sealed class KeepingTests
{
    static readonly DateOnly February = new(2018, 2, 15);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_village_lives_and_its_book_is_proven(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        Assert.False(village.Pay(February, 575_000).IsRefused);

        var proof = Assert.Single(Copying.VerifyAll(place.Database));

        Assert.True(proof.IsWhole, string.Join("; ", proof.Damages));
        Assert.Equal(15, proof.Facts);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_same_request_again_is_answered_and_not_done_again(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();

        var first = village.Pay(February, 575_000, request: "click").Value;
        place.Restart();
        var second = new Village(place.Database).Pay(February, 575_000, request: "click").Value;
        var other = new Village(place.Database).Pay(February, 100_000, request: "click");

        Assert.Equal(first.Facts, second.Facts);
        Assert.Equal(first.Seal, second.Seal);
        Assert.True(second.Again);
        Assert.Equal("request_id_used", other.Refusal?.Code);
        Assert.Equal(15, Assert.Single(Copying.VerifyAll(place.Database)).Facts);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_refusal_stores_nothing_and_its_request_id_may_be_tried_again(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();

        Assert.Equal("exceeds_owed", village.Pay(February, 99_000_000, request: "again").Refusal?.Code);
        Assert.False(village.Pay(February, 575_000, request: "again").IsRefused);

        Assert.Equal(15, Assert.Single(Copying.VerifyAll(place.Database)).Facts);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Other_funds_things_are_unknown_here(string kind)
    {
        using var place = Place.New(kind);
        new Village(place.Database).Found().Lend();
        var neighbour = new Village(place.Database, "35.19.09.2008");
        Assert.Equal("fund_unknown", neighbour.Pay(February, 575_000).Refusal?.Code);
        neighbour.Do(InstitutionActs.FundNew, Village.Fund(neighbour.Code), Village.Start);

        Assert.Equal("loan_unknown", neighbour.Pay(February, 575_000).Refusal?.Code);
        Assert.Equal("fund_code_taken",
            neighbour.Try(InstitutionActs.FundNew, Village.Fund(neighbour.Code), Village.Start, request: "twice").Refusal?.Code);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_clock_a_day_behind_the_book_is_refused(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        place.SetClock(new DateTimeOffset(2018, 12, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal("clock_behind", village.Pay(February, 575_000).Refusal?.Code);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Sixty_four_clients_pay_at_once_and_nothing_is_lost(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var acts = Enumerable.Range(0, 64).Select(i => LoanActs.Repay.Of(
            new LoanRepay(1, new Money(50_000)), village.Frame(February, Village.Cashier, $"client {i}"))).ToArray();

        var answers = new Outcome<Kept>[acts.Length];
        Parallel.For(0, acts.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 },
            i => answers[i] = place.Database.Do(acts[i]));

        Assert.All(answers, answer => Assert.False(answer.IsRefused, answer.Refusal?.ToString()));
        Assert.Equal(64, answers.Select(answer => answer.Value.Facts[0]).Distinct().Count());
        var proof = Assert.Single(Copying.VerifyAll(place.Database));
        Assert.True(proof.IsWhole, string.Join("; ", proof.Damages));
        Assert.Equal(14 + 64, proof.Facts);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Work_that_takes_the_writer_alone_is_kept_whole_or_not_at_all(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        Act Pay(string request, long amount) => LoanActs.Repay.Of(
            new LoanRepay(1, new Money(amount)), village.Frame(February, Village.Cashier, request));

        var refused = place.Database.Alone<Kept>(run =>
        {
            Assert.False(run(Pay("a", 100_000)).IsRefused);
            return run(Pay("b", 99_000_000));
        });
        Assert.Equal("exceeds_owed", refused.Refusal?.Code);
        Assert.Equal(14, Assert.Single(Copying.VerifyAll(place.Database)).Facts);

        var kept = place.Database.Alone<Kept>(run => run(Pay("a", 100_000)).Then(_ => run(Pay("c", 100_000))));
        Assert.Equal([16L], kept.Value.Facts);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Another_hosts_key_opens_no_identity_numbers_and_all_else_goes_on(string kind)
    {
        using var place = Place.New(kind);
        new Village(place.Database).Found().Lend();
        place.Database.Dispose();
        using var other = place.Open(new KeyRing(new byte[KeyRing.KeyBytes], () => new byte[KeyRing.KeyBytes])).Value;
        var village = new Village(other);

        var named = village.Try(GroupActs.MemberJoin,
            new MemberJoin(1, new MemberAsk("Wati", Nik: "3519091234560001")), February, request: "wati");

        Assert.Equal("host_key_differs", named.Refusal?.Code);
        Assert.False(village.Pay(February, 575_000, request: "goes on").IsRefused);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_reversed_settlement_is_owed_again_with_its_forgiven_service(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var settled = village.Do(LoanActs.Repay, new LoanRepay(1, Above: Above.Settle), February, Village.Cashier);
        Assert.Equal("loan_settled", village.Pay(February, 1_000).Refusal?.Code);

        village.Do(LedgerActs.Reverse, new Gulir.Ledger.Reverse(settled.Facts[0], "salah tulis"), February, Village.Bookkeeper);

        Assert.False(village.Pay(February, 5_750_000).IsRefused);
        Assert.True(Assert.Single(Copying.VerifyAll(place.Database)).IsWhole);
    }
}
