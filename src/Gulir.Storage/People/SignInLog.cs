using Gulir.Book;

namespace Gulir.Storage.People;

/// <summary>One knock at the door: when (UTC milliseconds), who, from which network address, how it ended.</summary>
/// <param name="SignIn">Empty where the name was not known, or nobody said one.</param>
/// <param name="Outcome"><see cref="SignInLog.CameIn"/>, or the code of the refusal.</param>
/// <param name="About">What was asked for, where it was not the door: method and path, never what was sent.</param>
public sealed record Knock(long At, Guid SignIn, string Address, string Outcome, string About);

/// <summary>The log of the door. It belongs to a host, stands in no book, and forgets after a year.</summary>
public static class SignInLog
{
    public const string CameIn = "in";

    const long KeptFor = 366L * 24 * 60 * 60 * 1000;
    const string Columns = "l.at, l.sign_in_id, l.address, l.outcome, l.about";

    public static void Write(this Session session, Knock knock)
    {
        session.Execute("delete from sign_in_log where at < $1", knock.At - KeptFor);
        session.Execute(
            "insert into sign_in_log (log_id, at, sign_in_id, address, outcome, about) values ($1, $2, $3, $4, $5, $6)",
            Guid.CreateVersion7(), knock.At, knock.SignIn, knock.Address, knock.Outcome, knock.About);
    }

    /// <summary>The last knocks of a sign-in, the newest first.</summary>
    public static List<Knock> Knocks(this Session session, Guid signIn, int most) => session.Query(
        $"select {Columns} from sign_in_log l where l.sign_in_id = $1 order by l.at desc, l.log_id desc limit $2",
        Read, signIn, (long)most);

    /// <summary>The last knocks of a fund's officers, the newest first, with the officers' names.</summary>
    public static List<(Knock Knock, string Name)> Knocks(this Session session, FundId fund, int most) => session.Query(
        $"""
        select {Columns}, s.name from sign_in_log l
        join sign_in_fund f on f.sign_in_id = l.sign_in_id and f.fund_id = $1
        join sign_in s on s.sign_in_id = l.sign_in_id order by l.at desc, l.log_id desc limit $2
        """,
        row => (Read(row), row.Text(5)), fund.Value, (long)most);

    /// <summary>Whether a human came in from this address since then.</summary>
    public static bool CameFrom(this Session session, Guid signIn, string address, long since) => session.Number(
        "select count(*) from sign_in_log where sign_in_id = $1 and address = $2 and outcome = $3 and at >= $4",
        signIn, address, CameIn, since) > 0;

    static Knock Read(Row row) => new(row.Long(0), row.Guid(1), row.Text(2), row.Text(3), row.Text(4));
}
