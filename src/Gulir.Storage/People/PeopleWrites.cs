using Gulir.Book;

namespace Gulir.Storage.People;

/// <summary>Changes outside all books; each runs in <see cref="Database.Change{T}"/>.</summary>
public static class PeopleWrites
{
    /// <summary>Stores a sign-in as it is now, new or known.</summary>
    public static void Store(this Session session, SignIn signIn) => session.Execute(
        """
        insert into sign_in (sign_in_id, user_name, name, password_hash, stamp, failed, locked_until, authenticator,
            second_factor, recovery, disabled)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (sign_in_id) do update set user_name = excluded.user_name, name = excluded.name,
            password_hash = excluded.password_hash, stamp = excluded.stamp, failed = excluded.failed,
            locked_until = excluded.locked_until, authenticator = excluded.authenticator,
            second_factor = excluded.second_factor, recovery = excluded.recovery, disabled = excluded.disabled
        """,
        signIn.Id, signIn.UserName, signIn.Name, signIn.PasswordHash, signIn.Stamp, signIn.Failed,
        signIn.LockedUntil, signIn.Authenticator, signIn.SecondFactor ? 1L : 0L, signIn.Recovery,
        signIn.Disabled ? 1L : 0L);

    public static void OpenFund(this Session session, Guid signIn, FundId fund, int human) => session.Execute(
        "insert into sign_in_fund (sign_in_id, fund_id, human) values ($1, $2, $3) "
            + "on conflict (sign_in_id, fund_id) do update set human = excluded.human",
        signIn, fund.Value, human);

    public static void OpenRegion(this Session session, Guid signIn, RegionCode region) => session.Execute(
        "insert into sign_in_region (sign_in_id, region) values ($1, $2) on conflict do nothing", signIn, region.Text);

    public static void Begin(this Session session, SignInSession begun) => session.Execute(
        "insert into sign_in_session (session, sign_in_id, begun, seen, ended, browser) values ($1, $2, $3, $4, 0, $5)",
        begun.Session, begun.SignIn, begun.Begun, begun.Seen, begun.Browser);

    public static void Seen(this Session session, string fingerprint, long now) =>
        session.Execute("update sign_in_session set seen = $2 where session = $1", fingerprint, now);

    public static void End(this Session session, string fingerprint, long now) =>
        session.Execute("update sign_in_session set ended = $2 where session = $1 and ended = 0", fingerprint, now);

    /// <summary>Ends every session of a sign-in but one, as after a change of password.</summary>
    public static void EndOthers(this Session session, Guid signIn, string keep, long now) => session.Execute(
        "update sign_in_session set ended = $3 where sign_in_id = $1 and session <> $2 and ended = 0",
        signIn, keep, now);
}
