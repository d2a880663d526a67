using Gulir.Basics;
using Gulir.Institution;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Institution;

/// <summary>What practice leaves open is a dated setting with a default; a fund's own value goes before it.</summary>
public class SettingsTests
{
    [Fact]
    public void Ceilings_of_a_member_were_raised_in_2012() => Table.Check("""
        day          ceilings of loan 1, 2, …
        2009-01-01   500000,2000000
        2011-12-31   500000,2000000
        2012-01-01   1000000,2000000,3000000
        2026-01-01   1000000,2000000,3000000
        """, row => Settings.Defaults(row.Day("day")).Text("ceilings"));

    [Fact]
    public void Defaults_of_practice() => Table.Check("""
        setting                 default
        minimum_members         5
        women_percent           30
        saving_months           3
        loans_before_referral   4
        share_step              50000
        cash_step               100
        cash_warning            1000000
        late_days               7
        payment_order           overdue_service,overdue_principal,current_service,current_principal
        early_settlement        running
        arrears_age             3
        collectability          five_class
        floor_past_due          on
        roi_modal               310xx
        grade_lar               10,20
        grade_par               10,20
        grade_ccr               125,100
        grade_roi               10,0
        grade_rr                90,80
        """, row => Defaults().Text(row["setting"]));

    [Fact]
    public void Every_default_is_a_value_that_the_setting_accepts() => Assert.All(Settings.Known, setting =>
        Assert.All(setting.Defaults, value =>
            Assert.True(setting.Accepts(value.Value), $"{setting.Name} {value.Value}")));

    [Fact]
    public void Values() => Table.Check("""
        setting            value                                                                  answer
        late_days          0                                                                      accepted
        late_days          -1                                                                     setting_malformed
        late_days          tujuh                                                                  setting_malformed
        late_days          1000000000000001                                                       setting_malformed
        ceilings           1000000                                                                accepted
        ceilings           1000000,2000000,3000000,4000000                                        accepted
        ceilings           1000000,                                                               setting_malformed
        ceilings           -1000000,2000000                                                       setting_malformed
        grade_lar          5,15                                                                   accepted
        grade_lar          5                                                                      setting_malformed
        grade_lar          5,15,25                                                                setting_malformed
        grade_roi          10,-5                                                                  accepted
        collectability     pnpm_five                                                              accepted
        collectability     five_classes                                                           setting_malformed
        floor_past_due     off                                                                    accepted
        early_settlement   full                                                                   accepted
        payment_order      overdue_principal,overdue_service,current_principal,current_service    accepted
        payment_order      overdue_principal,overdue_service                                      setting_malformed
        payment_order      overdue_service,overdue_service,current_principal,current_service      setting_malformed
        interest           12                                                                     setting_unknown
        """, row => Settings.Decide(new SettingChange(row["setting"], row["value"]), On("2018-06-30")).Said());

    [Fact]
    public void A_value_of_the_funds_own_holds_from_its_day()
    {
        Assert.Equal(5, With("late_days", "5").Number("late_days"));
        var asked = new SettingChange("late_days", "5", Day("2018-07-01"));
        Assert.Equal(Day("2018-07-01"), Settings.Decide(asked, On("2018-06-30")).Fact<SettingChanged>().From);
        var today = Settings.Decide(asked with { From = null }, On("2018-06-30")).Fact<SettingChanged>();
        Assert.Equal(Day("2018-06-30"), today.From);
    }
}
