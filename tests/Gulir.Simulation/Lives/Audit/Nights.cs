namespace Gulir.Simulation.Lives.Audit;

/// <summary>What the auditor looks at when the office is closed: every sum against his own books.</summary>
sealed class Nights(Memory memory, Evidence evidence)
{
    /// <summary>Every night: sums of the ledger, what loans owe, what is kept for groups.</summary>
    public void Look()
    {
        Ledger();
        Loans();
        Deposits();
    }

    void Ledger()
    {
        var book = memory.Cashbook;
        string[] mine = [.. book.Accounts.Select(account => $"{account} {book.Balance(account)}")];
        Compare.SameLines("sums of lines", mine, evidence.Lines("nn",
            "select account, cast(sum(amount) as bigint) from line where fund_id = $1 group by account"));
        Compare.SameLines("closing balances", mine, evidence.Lines("nn",
            """
            select a.account, (
                select b.closing from balance b where b.fund_id = $1 and b.account = a.account
                order by b.period desc limit 1)
            from (select distinct account from balance where fund_id = $1) a
            """));
        Compare.Same("debits less credits", 0L,
            evidence.Number("select cast(coalesce(sum(amount), 0) as bigint) from line where fund_id = $1"));
    }

    void Loans()
    {
        var owed = new List<string>();
        long outstanding = 0;
        foreach (var loan in memory.Running)
            foreach (var part in loan.Drawn)
            {
                var principal = part.Lent - loan.PrincipalPaid(part.Share, LoanFile.Ever);
                var service = part.Charged - loan.ServicePaid(part.Share, LoanFile.Ever);
                if (principal < 0 || service < 0 || principal > part.Lent || service > part.Charged)
                    throw new Complaint($"loan {loan.Number} share {part.Share} owes {principal} and {service}");
                if (principal != 0 || service != 0) owed.Add($"{loan.Number} {part.Share} {principal} {service}");
                outstanding += principal;
            }
        Compare.SameLines("what shares owe", owed, evidence.Lines("nnnn",
            """
            select loan, share, principal, service from owed
            where fund_id = $1 and (principal <> 0 or service <> 0)
            """));
        Compare.Same("11030 against the shares", outstanding, memory.Cashbook.Balance(11030));
    }

    void Deposits()
    {
        Compare.SameLines("what is kept for groups",
            memory.Kept.GroupBy(kept => (kept.Kind, kept.Group, kept.Person))
                .Select(same => $"{same.Key.Kind} {same.Key.Group} {same.Key.Person} {same.Sum(kept => kept.Amount)}"),
            evidence.Lines("nnnn",
                "select deposit_kind, group_no, person, amount from deposit_owed where fund_id = $1"));
        foreach (var (kind, account) in new[] { (1, 21020), (2, 21040) })
            Compare.Same($"{account} against the groups", -memory.KeptInAll(kind), memory.Cashbook.Balance(account));
    }

    /// <summary>Once a month: papers without a gap, no day below zero, closed months as they stood.</summary>
    public void LookDeep()
    {
        Compare.Same("facts without a gap", memory.Facts.Count,
            (int)evidence.Number("select count(*) from fact where fund_id = $1"));
        Compare.SameLines("papers", memory.Cashbook.Papers.Select(paper =>
            $"{paper.Key.Paper} {paper.Key.Year} {paper.Value} {paper.Value} 1 {paper.Value}"),
            evidence.Lines("nnnnnn",
                """
                select voucher_kind, voucher_year, count(*), count(distinct voucher_number), min(voucher_number),
                    max(voucher_number)
                from entry where fund_id = $1 group by voucher_kind, voucher_year
                """));
        Compare.Same("days on which a box is below zero", 0L, evidence.Number(
            """
            select count(*) from (
                select sum(day.moved) over (partition by day.account order by day.book_date) as held from (
                    select account, book_date, sum(amount) as moved from line
                    where fund_id = $1 and account >= 11010 and account < 11030 group by account, book_date) day) held
            where held.held < 0
            """));
        Compare.SameLines("closed months", memory.MonthEnds.Select(month =>
            $"{month.Key} {string.Join(' ', month.Value)}"),
            evidence.Lines("nnnnnnnnnnnnn",
                """
                select month, active_groups, active_borrowers, outstanding, total_assets, capital_received,
                    groups_at_risk, outstanding_at_risk, overdue_at_risk, income, cost, fund_capital, months
                from month_end where fund_id = $1
                """));
        Compare.Same("entries in a month after its close", 0L, evidence.Number(
            """
            select count(*) from entry e join closed_month c on c.fund_id = e.fund_id and c.month >= e.period
            where e.fund_id = $1 and e.fact > c.fact
            """));
    }

    /// <summary>What the program's own reports say of a day: each loan's outstanding, age and reserve.</summary>
    public void HearPortfolio(DateOnly day, IEnumerable<(int Loan, long Outstanding, int Age, long Reserved)> said) =>
        Compare.SameLines($"loans on {day:yyyy-MM-dd}",
            MonthRules.Portfolio(memory, day).Where(loan => loan.Outstanding > 0)
                .Select(loan => $"{loan.Loan.Number} {loan.Outstanding} {loan.Age} {loan.Reserved}"),
            said.Select(loan => $"{loan.Loan} {loan.Outstanding} {loan.Age} {loan.Reserved}"));

    /// <summary>The trial balance of a day, as the program reports it.</summary>
    public void HearBalances(DateOnly day, IEnumerable<(int Account, long Amount)> said) =>
        Compare.SameLines($"trial balance on {day:yyyy-MM-dd}",
            memory.Cashbook.Accounts
                .Select(account => new Side(account, memory.Cashbook.Balance(account, day)))
                .Where(row => row.Amount != 0).Select(row => $"{row.Account} {row.Amount}"),
            said.Where(row => row.Amount != 0).Select(row => $"{row.Account} {row.Amount}"));
}
