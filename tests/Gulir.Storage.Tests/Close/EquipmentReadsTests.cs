using Gulir.Close;
using Gulir.Ledger;
using Gulir.Server.Close;
using Gulir.Server.Ledger;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Tests.Close;

/// <summary>The register as it is stored: on every day it is what 12020 and 12021 say; on both databases.</summary>
public sealed class EquipmentReadsTests : IDisposable
{
    static readonly DateOnly Bought = new(2018, 1, 10);

    Place _place = null!;
    Village _village = null!;

    public void Dispose() => _place?.Dispose();

    void Lived(string kind)
    {
        _place = Place.New(kind);
        _village = new Village(_place.Database).Found();
    }

    T Read<T>(Func<BookReader, T> read) => _place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(_village.Code)!.Value)));

    Kept Buy(string name, long cost, DateOnly day, int? months = null) => _village.Do(
        EquipmentActs.Buy, new EquipmentBuy(name, new Money(cost), Months: months), day, Village.Cashier);

    void Close(int month) => _village.Do(
        CloseActs.MonthClose, new MonthClose(new YearMonth(2018, month)), new DateOnly(2018, month, 1).AddMonths(1),
        Village.Bookkeeper);

    Money On(DateOnly day, AccountCode account) => Read(reader => reader.Balances(day).GetValueOrDefault(account));

    Refusal? Gap(DateOnly day) =>
        Read(reader => BookChecks.EquipmentGap(reader.Balances(day), reader.Equipment(day)));

    void Verified() => Assert.Empty(Copying.VerifyAll(_place.Database).SelectMany(proof =>
        proof.Damages.Select(damage => damage.Where)));

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_laptop_is_bought_worn_sold_and_the_sale_taken_back(string kind)
    {
        Lived(kind);
        Buy("Laptop", 4_800_000, Bought);
        Close(1);
        Buy("Meja", 100_000, new DateOnly(2018, 2, 5), 3);
        Close(2);
        var row = Read(reader => reader.EquipmentRows(new DateOnly(2018, 2, 28)));
        Assert.Equal(["Laptop", "Meja"], row.Select(one => one.Name));
        Assert.Equal([4_600_000, 66_667], row.Select(one => one.Item.BookValue.Units));
        Assert.Equal(new Money(-233_333), On(new DateOnly(2018, 2, 28), Accounts.Depreciation));
        Assert.Equal(4_700_000, Assert.Single(Read(reader =>
            reader.Equipment(new DateOnly(2018, 1, 31)))).BookValue.Units);

        var sold = _village.Do(
            EquipmentActs.Dispose, new EquipmentDispose(1, "ganti baru", new Money(4_000_000)),
            new DateOnly(2018, 3, 20), Village.Cashier);
        Assert.Equal(new Money(600_000), On(new DateOnly(2018, 3, 20), Accounts.DisposalLoss));
        var gone = Read(reader => reader.EquipmentRows(new DateOnly(2018, 3, 20)))[0];
        Assert.Equal((false, LeavingWay.Sold, "ganti baru"), (gone.Item.IsHere, gone.Item.Way, gone.Reason));
        Assert.True(Read(reader => reader.Equipment(new DateOnly(2018, 3, 20), sold.Facts[0] - 1))[0].IsHere);
        Assert.Equal("equipment_gone", _village.Try(
            EquipmentActs.Dispose, new EquipmentDispose(1, "lagi"), new DateOnly(2018, 3, 20), Village.Cashier)
            .Refusal!.Code);

        _village.Do(LedgerActs.Reverse, new Reverse(sold.Facts[^1], "pembeli batal"), new DateOnly(2018, 3, 21),
            Village.Bookkeeper);
        Close(3);
        Assert.Equal(4_500_000, Read(reader => reader.EquipmentItem(1))!.BookValue.Units);
        Assert.Equal(Money.Zero, On(new DateOnly(2018, 3, 31), Accounts.DisposalLoss));
        for (var month = 1; month <= 3; month++)
            Assert.Null(Gap(new DateOnly(2018, month, 1).AddMonths(1).AddDays(-1)));
        Verified();
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_purchase_that_is_taken_back_gives_its_depreciation_back(string kind)
    {
        Lived(kind);
        var bought = Buy("Printer", 960_000, Bought);
        Close(1);
        _village.Do(LedgerActs.Reverse, new Reverse(bought.Facts[0], "salah barang"), new DateOnly(2018, 2, 10),
            Village.Bookkeeper);
        Assert.Null(Gap(new DateOnly(2018, 2, 10)));
        Close(2);
        Assert.Equal(Money.Zero, On(new DateOnly(2018, 2, 28), Accounts.Depreciation));
        Assert.Equal(Money.Zero, On(new DateOnly(2018, 2, 28), Accounts.DepreciationCost));
        Assert.Equal(LeavingWay.Withdrawn, Read(reader => reader.EquipmentItem(1))!.Way);
        Verified();
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_thing_of_a_plain_voucher_is_a_note_until_it_is_registered(string kind)
    {
        Lived(kind);
        _village.Do(LedgerActs.Voucher, Village.Transfer(11010, 12020, 960_000), Bought, Village.Bookkeeper);
        Close(1);
        Assert.Equal("equipment_does_not_tie", Gap(new DateOnly(2018, 1, 31))!.Code);
        var ask = new EquipmentRegister("Lemari", Bought, new Money(960_000), 48);
        _village.Do(EquipmentActs.Register, ask, new DateOnly(2018, 2, 20), Village.Bookkeeper);
        _village.Do(EquipmentActs.Register, ask, new DateOnly(2018, 2, 20), Village.Bookkeeper);
        _village.Do(EquipmentActs.Withdraw, new EquipmentWithdraw(2, "dua kali"), new DateOnly(2018, 2, 20),
            Village.Bookkeeper);
        Assert.Null(Gap(new DateOnly(2018, 2, 20)));
        Assert.Equal("role_not_allowed", _village.Try(
            EquipmentActs.Register, ask, new DateOnly(2018, 2, 20), Village.Cashier).Refusal!.Code);
        // January went by: 47 months are left of its life.
        _village.Do(EquipmentActs.Depreciate, new DepreciationPost(), new DateOnly(2018, 2, 27), Village.Bookkeeper);
        Assert.Equal("depreciation_stands", _village.Try(
            EquipmentActs.Depreciate, new DepreciationPost(), new DateOnly(2018, 2, 27), Village.Bookkeeper)
            .Refusal!.Code);
        Assert.Equal("depreciation_before_last", _village.Try(
            EquipmentActs.Depreciate, new DepreciationPost(new DateOnly(2018, 2, 25)), new DateOnly(2018, 2, 28),
            Village.Bookkeeper).Refusal!.Code);
        Assert.Equal(new Money(-20_425), On(new DateOnly(2018, 2, 28), Accounts.Depreciation));
        Verified();
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Months_that_nobody_closed_in_their_turn_come_out_the_same(string kind)
    {
        Lived(kind);
        Buy("Laptop", 4_800_000, Bought);
        _village.Do(EquipmentActs.Depreciate, new DepreciationPost(), new DateOnly(2018, 3, 15), Village.Bookkeeper);
        Assert.Equal(new Money(-300_000), On(new DateOnly(2018, 3, 15), Accounts.Depreciation));
        for (var month = 1; month <= 3; month++) _village.Do(
            CloseActs.MonthClose, new MonthClose(new YearMonth(2018, month)), new DateOnly(2018, 4, 2),
            Village.Bookkeeper);
        Assert.Equal(new Money(-100_000), On(new DateOnly(2018, 1, 31), Accounts.Depreciation));
        Assert.Equal(new Money(-200_000), On(new DateOnly(2018, 2, 28), Accounts.Depreciation));
        Assert.Equal(new Money(-300_000), On(new DateOnly(2018, 3, 31), Accounts.Depreciation));
        Verified();
    }
}
