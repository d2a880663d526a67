namespace Gulir.Server.Tests.Commands;

/// <summary>Each bad input has its name, and leaves the book as it was.</summary>
public class BadInputTests(Villages villages) : IClassFixture<Villages>
{
    const string Cost = """{"lines":[{"account":"51010","debit":AMOUNT},{"account":"11010","credit":AMOUNT}]""";

    [Theory]
    [InlineData("amount_not_positive", "-50000")]
    [InlineData("amount_not_positive", "0")]
    [InlineData("amount_absurd", "1000000000000001")]
    [InlineData("amount_absurd", "-1000000000000001")]
    [InlineData("amount_absurd", "9223372036854775807")]
    [InlineData("amount_absurd", "9223372036854775808")]
    [InlineData("amount_absurd", "99999999999999999999999999")]
    [InlineData("amount_absurd", "1e400")]
    [InlineData("amount_fractional", "50000.5")]
    [InlineData("amount_fractional", "0.1")]
    [InlineData("amount_fractional", "5e-1")]
    [InlineData("amount_not_a_number", "\"50.000\"")]
    [InlineData("amount_not_a_number", "true")]
    [InlineData("cash_step", "50050")]
    [InlineData("money_short", "1000000000000000")]
    public void An_amount(string code, string amount)
    {
        var village = villages.At("running");
        village.Refused(
            code, 4, "2018-01-20", "voucher", Cost.Replace("AMOUNT", amount, StringComparison.Ordinal) + "}");
        if (code is "cash_step" or "money_short") return;
        village.Refused(code, 3, "2018-02-15", "loan-repay", $$"""{"loan":1,"amount":{{amount}}}""");
        village.Refused(code, 3, "2018-02-15", "held-receive", $$"""{"group":1,"amount":{{amount}}}""");
        village.Refused(code, 1, "2018-02-15", "loan-apply",
            $$"""{"group":1,"members":[{"person":1,"amount":{{amount}}}]}""");
    }

    [Theory]
    [InlineData("running", "date_before_fund", "2018-01-20", "2017-12-31")]
    [InlineData("running", "date_before_fund", "2018-01-20", "0001-01-01")]
    [InlineData("running", "date_in_future", "2018-01-20", "2018-01-21")]
    [InlineData("running", "date_in_future", "2018-01-20", "9999-12-31")]
    [InlineData("running", "request_malformed", "2018-01-20", "2018-02-30")]
    [InlineData("running", "request_malformed", "2018-01-20", "20-01-2018")]
    [InlineData("closed", "month_is_closed", "2018-02-20", "2018-01-31")]
    public void A_date(string stage, string code, string today, string date) =>
        villages.At(stage).Refused(code, 4, today, "voucher",
            Cost.Replace("AMOUNT", "50000", StringComparison.Ordinal) + $",\"date\":\"{date}\"}}");

    [Fact]
    public void A_date_before_the_last_cash_count()
    {
        using var village = Village.At("cash");
        village.Refused("count_needs_second_human", 3, "2018-01-10", "money-count", """{"counted":5000000}""");
        village.Must(2, "2018-01-10", "officer-appoint", """{"name":"Ani","role":"bookkeeper","human":3}""");
        village.Refused(
            "count_needs_second_human", 3, "2018-01-10", "money-count", """{"counted":5000000,"second":7}""");
        village.Refused("role_not_allowed", 1, "2018-01-10", "money-count", """{"counted":5000000,"second":3}""");
        village.Refused("count_differs", 3, "2018-01-10", "money-count", """{"counted":4999900,"second":1}""");
        village.Refused("count_not_confirmed", 3, "2018-01-10", "money-count", """{"counted":5000000,"second":1}""");
        village.Must(1, "2018-01-10", "count-confirm", """{"counted":5000000}""");
        village.Must(3, "2018-01-10", "money-count", """{"counted":5000000,"second":1}""");
        var early = Cost.Replace("AMOUNT", "50000", StringComparison.Ordinal) + ",\"date\":\"2018-01-09\"}";
        village.Refused("before_cash_count", 4, "2018-01-10", "voucher", early);
        village.Refused("count_before_last", 3, "2018-01-10", "money-count",
            """{"counted":5000000,"second":1,"date":"2018-01-09"}""");
    }

    [Theory]
    [InlineData("group_too_small",
        """{"name":"Melati","members":[{"name":"A"},{"name":"B"},{"name":"C"},{"name":"D"}]}""")]
    [InlineData("member_twice", """
        {"name":"Melati","members":[{"person":1},{"person":1},{"name":"C"},{"name":"D"},{"name":"E"}]}
        """)]
    [InlineData("member_twice", """
        {"name":"Melati","members":[{"name":"A","nik":"3374051234560001"},{"person":1},
         {"name":"C"},{"name":"D"},{"name":"E"}]}
        """)]
    [InlineData("person_unknown", """
        {"name":"Melati","members":[{"person":77},{"name":"B"},{"name":"C"},{"name":"D"},{"name":"E"}]}
        """)]
    [InlineData("group_name_taken", """
        {"name":" Mekar ","members":[{"name":"A"},{"name":"B"},{"name":"C"},{"name":"D"},{"name":"E"}]}
        """)]
    [InlineData("nik_malformed", """
        {"name":"Melati","members":[{"name":"A","nik":"33740"},{"name":"B"},{"name":"C"},{"name":"D"},{"name":"E"}]}
        """)]
    [InlineData("request_malformed", """{"name":"Melati","members":[null,null,null,null,null]}""")]
    [InlineData("request_malformed", """{"name":null,"members":[]}""")]
    [InlineData("request_malformed", """{"name":"Melati"}""")]
    [InlineData("request_malformed", """{"name":"Melati","member":[]}""")]
    [InlineData("request_malformed", """{"name":"Melati","name":"Mawar","members":[]}""")]
    [InlineData("request_malformed", "null")]
    [InlineData("request_malformed", "[]")]
    [InlineData("request_malformed", "{")]
    [InlineData("request_malformed", "")]
    public void A_group(string code, string json) =>
        villages.At("running").Refused(code, 1, "2018-01-20", "group-form", json);

    [Theory]
    [InlineData("applied", "gate_skipped", 3, "loan-disburse", """{"loan":1}""")]
    [InlineData("applied", "gate_skipped", 1, "loan-decide", """{"loan":1,"verdict":"approve"}""")]
    [InlineData("examined", "gate_skipped", 3, "loan-disburse", """{"loan":1}""")]
    [InlineData("examined", "gate_passed", 1, "loan-examine", Village.Examined)]
    [InlineData("examined", "role_not_allowed", 3, "loan-decide", """{"loan":1,"verdict":"approve"}""")]
    [InlineData("examined", "supervisor_does_not_transact", 5, "loan-decide", """{"loan":1,"verdict":"approve"}""")]
    [InlineData("examined", "officer_unknown", 99, "loan-decide", """{"loan":1,"verdict":"approve"}""")]
    [InlineData("examined", "reason_missing", 1, "loan-decide", """{"loan":1,"verdict":"refuse"}""")]
    [InlineData("examined", "request_malformed", 1, "loan-decide", """{"loan":1,"verdict":"1"}""")]
    [InlineData("examined", "request_malformed", 1, "loan-decide", """{"loan":1,"verdict":1}""")]
    [InlineData("examined", "member_twice_in_loan", 1, "loan-decide",
        """{"loan":1,"verdict":"approve","amounts":[{"person":1,"amount":500000},{"person":1,"amount":1000000}]}""")]
    [InlineData("signed", "same_human_twice", 1, "loan-decide", """{"loan":1,"verdict":"approve"}""")]
    [InlineData("signed", "same_human_twice", 6, "loan-decide", """{"loan":1,"verdict":"approve"}""")]
    [InlineData("signed", "gate_skipped", 3, "loan-disburse", """{"loan":1}""")]
    [InlineData("signed", "decision_differs", 2, "loan-decide",
        """{"loan":1,"verdict":"approve","amounts":[{"person":1,"amount":500000}]}""")]
    [InlineData("decided", "loan_unknown", 3, "loan-disburse", """{"loan":2}""")]
    [InlineData("decided", "loan_not_disbursed", 3, "loan-repay", """{"loan":1,"amount":575000}""")]
    [InlineData("decided", "gate_date", 3, "loan-disburse", """{"loan":1,"date":"2018-01-07"}""")]
    [InlineData("decided", "purpose_does_not_take", 3, "loan-disburse", """{"loan":1,"money":"11023"}""")]
    [InlineData("decided", "not_a_money_account", 3, "loan-disburse", """{"loan":1,"money":"51010"}""")]
    [InlineData("decided", "nobody_borrows", 3, "loan-disburse", """{"loan":1,"absent":[1,2,3,4,5]}""")]
    [InlineData("running", "gate_passed", 3, "loan-disburse", """{"loan":1}""")]
    public void A_gate(string stage, string code, int officer, string act, string json) =>
        villages.At(stage).Refused(code, officer, "2018-01-16", act, json);

    [Theory]
    [InlineData("running", "exceeds_owed", """{"loan":1,"amount":5750100}""")]
    [InlineData("running", "loan_unknown", """{"loan":2,"amount":575000}""")]
    [InlineData("running", "loan_unknown", """{"loan":-1,"amount":575000}""")]
    [InlineData("running", "request_malformed", """{"loan":99999999999,"amount":575000}""")]
    [InlineData("running", "request_malformed", """{"loan":1,"jumlah":575000}""")]
    [InlineData("running", "paid_before_disbursed", """{"loan":1,"amount":575000,"date":"2018-01-14"}""")]
    [InlineData("running", "late_reason_missing", """{"loan":1,"amount":575000,"paid":"2018-02-14"}""")]
    [InlineData("running", "paid_too_early", """{"loan":1,"amount":575000,"paid":"2018-02-01","lateReason":"hujan"}""")]
    [InlineData("running", "share_unknown", """{"loan":1,"amount":500,"shares":[{"share":6,"amount":500}]}""")]
    [InlineData("running", "request_malformed", """{"loan":1,"amount":500,"shares":[null]}""")]
    [InlineData("running", "settle_amount_differs", """{"loan":1,"amount":5000000,"above":"settle"}""")]
    [InlineData("running", "person_unknown", """{"loan":1,"amount":575000,"payer":99}""")]
    [InlineData("settled", "loan_settled", """{"loan":1,"amount":575000}""")]
    [InlineData("settled", "loan_settled", """{"loan":1,"above":"settle"}""")]
    public void A_payment(string stage, string code, string json) =>
        villages.At(stage).Refused(code, 3, "2018-02-20", "loan-repay", json);

    [Theory]
    [InlineData("running", "2018-01-20", "member_twice_in_loan",
        """{"group":1,"members":[{"person":1,"amount":500000},{"person":1,"amount":500000}]}""")]
    [InlineData("running", "2018-01-20", "not_a_member", """{"group":1,"members":[{"person":6,"amount":500000}]}""")]
    [InlineData("running", "2018-01-20", "nobody_borrows", """{"group":1,"members":[]}""")]
    [InlineData("running", "2018-01-20", "share_step", """{"group":1,"members":[{"person":1,"amount":510000}]}""")]
    [InlineData("running", "2018-01-20", "above_ceiling", """{"group":1,"members":[{"person":1,"amount":5000000}]}""")]
    [InlineData("running", "2018-01-20", "group_unknown", """{"group":2,"members":[{"person":1,"amount":500000}]}""")]
    [InlineData("running", "2018-01-20", "request_malformed", """{"group":1,"members":[null]}""")]
    [InlineData("running", "2018-01-20", "count_outside_product",
        """{"group":1,"members":[{"person":1,"amount":500000}],"count":2147483647}""")]
    [InlineData("running", "2018-04-01", "group_in_arrears",
        """{"group":1,"members":[{"person":1,"amount":500000}]}""")]
    public void An_application(string stage, string today, string code, string json) =>
        villages.At(stage).Refused(code, 1, today, "loan-apply", json);

    [Fact]
    public void A_stranger_is_no_member_and_a_member_joins_once()
    {
        using var village = Village.At("running");
        village.Refused("not_a_member", 1, "2018-01-20", "member-leave",
            """{"group":1,"person":6,"reason":"pindah"}""");
        village.Refused("not_a_member", 3, "2018-01-20", "held-receive", """{"group":1,"amount":50000,"person":6}""");
        village.Must(1, "2018-01-20", "member-join", """{"group":1,"member":{"name":"F"}}""");
        village.Refused("member_twice", 1, "2018-01-20", "member-join", """{"group":1,"member":{"person":6}}""");
        village.Refused("member_still_owes", 1, "2018-01-20", "member-leave",
            """{"group":1,"person":1,"reason":"pindah"}""");
        village.Must(1, "2018-01-20", "member-leave", """{"group":1,"person":6,"reason":"pindah"}""");
    }

    [Fact]
    public void A_member_in_arrears_in_another_group()
    {
        using var village = Village.At("running");
        village.Must(1, "2018-01-20", "group-form",
            """
            {"name":"Melati","savingMonths":3,"statementOn":"2018-01-20","members":[
             {"person":1},{"name":"F"},{"name":"G"},{"name":"H"},{"name":"I"}]}
            """);
        village.Refused("member_in_arrears", 1, "2018-04-01", "loan-apply",
            """{"group":2,"members":[{"person":1,"amount":500000}]}""");
        village.Must(1, "2018-04-01", "loan-apply", """{"group":2,"members":[{"person":6,"amount":500000}]}""");
    }

    [Fact]
    public void Paying_out_more_than_there_is()
    {
        using var village = Village.At("decided");
        village.Must(4, "2018-01-09", "voucher",
            """{"lines":[{"account":"51010","debit":100000},{"account":"11010","credit":100000}]}""");
        village.Refused("money_short", 3, "2018-01-15", "loan-disburse", """{"loan":1}""");
    }

    [Fact]
    public void A_loan_of_another_fund()
    {
        using var village = Village.At("running");
        var founding = BuiltProgram.Run(
            Village.Founding, "act", "fund-new", "--fund", "33.74.05.1010", "--request", "lain",
            "--today", "2018-01-01", "--json", "-", "--data", village.Folder);
        Assert.Equal(0, founding.Exit);
        var facts = village.Facts();
        var said = BuiltProgram.Run(
            """{"loan":1,"amount":575000}""", "act", "loan-repay", "--fund", "33.74.05.1010", "--officer", "3",
            "--request", "angsuran", "--today", "2018-02-15", "--json", "-", "--data", village.Folder);
        Assert.StartsWith("loan_unknown: ", said.Error);
        Assert.Equal(facts, village.Facts());
    }

    [Theory]
    [InlineData("fund_since_in_future", """ "since":"2018-01-01" """, """ "since":"9999-12-31" """)]
    [InlineData("fund_since_too_early", """ "since":"2018-01-01" """, """ "since":"0001-01-01" """)]
    [InlineData("text_missing", """ "village":"Kudu" """, """ "village":" " """)]
    [InlineData("human_unknown", """ "human":1 """, """ "human":7 """)]
    [InlineData("request_malformed", """ {"name":"Sri","role":"manager"} """, " null ")]
    public void A_founding(string code, string good, string bad)
    {
        using var village = new Village();
        village.Refused(
            code, 1, "2018-01-05", "fund-new",
            Village.Founding.Replace(good.Trim(), bad.Trim(), StringComparison.Ordinal));
    }
}
