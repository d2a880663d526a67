using Gulir.Book;

namespace Gulir.Storage.People;

/// <summary>Sign-ins, what they open, and their sessions.</summary>
public static class PeopleReads
{
    const string Columns =
        "sign_in_id, user_name, name, password_hash, stamp, failed, locked_until, authenticator, second_factor, "
        + "recovery, disabled";

    public static bool HasSignIns(this Session session) => session.Number("select count(*) from sign_in") > 0;

    public static SignIn? SignInByName(this Session session, string userName) =>
        session.One($"select {Columns} from sign_in where user_name = $1", Read, userName);

    public static SignIn? SignInById(this Session session, Guid id) =>
        session.One($"select {Columns} from sign_in where sign_in_id = $1", Read, id);

    /// <summary>Sign-ins of a fund's humans, by the number its officers know them by.</summary>
    public static Dictionary<int, SignIn> SignInsOf(this Session session, FundId fund) => session.Query(
        $"select f.human, {Qualified} from sign_in_fund f join sign_in s on s.sign_in_id = f.sign_in_id "
            + "where f.fund_id = $1 order by f.human",
        row => (Human: row.Int(0), SignIn: Read(row, 1)), fund.Value).ToDictionary(row => row.Human, row => row.SignIn);

    static readonly string Qualified = string.Join(", ", Columns.Split(", ").Select(column => $"s.{column}"));

    public static List<SignInFund> FundsOf(this Session session, Guid signIn) => session.Query(
        "select fund_id, human from sign_in_fund where sign_in_id = $1",
        row => new SignInFund(new FundId(row.Guid(0)), row.Int(1)), signIn);

    public static List<RegionCode> RegionsOf(this Session session, Guid signIn) => session.Query(
        "select region from sign_in_region where sign_in_id = $1 order by region",
        row => RegionCode.Parse(row.Text(0))!.Value, signIn);

    public static SignInSession? SignInSession(this Session session, string fingerprint) => session.One(
        "select session, sign_in_id, begun, seen, ended, browser from sign_in_session where session = $1",
        ReadSession, fingerprint);

    /// <summary>The sessions of a sign-in that have not ended, the newest first.</summary>
    public static List<SignInSession> OpenSessions(this Session session, Guid signIn) => session.Query(
        "select session, sign_in_id, begun, seen, ended, browser from sign_in_session "
            + "where sign_in_id = $1 and ended = 0 order by begun desc",
        ReadSession, signIn);

    static SignIn Read(Row row) => Read(row, 0);

    static SignIn Read(Row row, int at) => new()
    {
        Id = row.Guid(at),
        UserName = row.Text(at + 1),
        Name = row.Text(at + 2),
        PasswordHash = row.Text(at + 3),
        Stamp = row.Text(at + 4),
        Failed = row.Int(at + 5),
        LockedUntil = row.Long(at + 6),
        Authenticator = row.Text(at + 7),
        SecondFactor = row.Long(at + 8) == 1,
        Recovery = row.Text(at + 9),
        Disabled = row.Long(at + 10) == 1,
    };

    static SignInSession ReadSession(Row row) =>
        new(row.Text(0), row.Guid(1), row.Long(2), row.Long(3), row.Long(4), row.Text(5));
}
