using Gulir.Book;

namespace Gulir.Storage.People;

/// <summary>
/// A token by which a device acts as the human of a sign-in. Times in UTC milliseconds; 0 while it has not ended.
/// </summary>
/// <param name="Token">The fingerprint; the token itself is kept nowhere.</param>
/// <param name="Writes">Whether it may do acts, or reads only.</param>
public sealed record DeviceToken(
    string Token, Guid SignIn, string Name, bool Writes, long Made, long Expires, long Ended, long Seen);

/// <summary>Tokens of devices, as they are found, made and ended.</summary>
public static class Devices
{
    const string Columns = "token, sign_in_id, name, writes, made, expires, ended, seen";

    public static DeviceToken? DeviceToken(this Session session, string fingerprint) =>
        session.One($"select {Columns} from device_token where token = $1", Read, fingerprint);

    /// <summary>The tokens of a sign-in that nobody has ended, the newest first; one may be past its day.</summary>
    public static List<DeviceToken> DeviceTokens(this Session session, Guid signIn) => session.Query(
        $"select {Columns} from device_token where sign_in_id = $1 and ended = 0 order by made desc, token",
        Read, signIn);

    /// <summary>What a token opens of the funds that its human opens today.</summary>
    public static List<SignInFund> FundsOf(this Session session, DeviceToken device) => session.Query(
        """
        select d.fund_id, f.human from device_token_fund d
        join sign_in_fund f on f.fund_id = d.fund_id and f.sign_in_id = $2 where d.token = $1
        """,
        row => new SignInFund(new FundId(row.Guid(0)), row.Int(1)), device.Token, device.SignIn);

    /// <summary>What a token opens of the regions that its human opens today.</summary>
    public static List<RegionCode> RegionsOf(this Session session, DeviceToken device) => session.Query(
        """
        select d.region from device_token_region d
        join sign_in_region r on r.region = d.region and r.sign_in_id = $2 where d.token = $1 order by d.region
        """,
        row => RegionCode.Parse(row.Text(0))!.Value, device.Token, device.SignIn);

    public static void MakeDevice(
        this Session session, DeviceToken device, IEnumerable<FundId> funds, IEnumerable<RegionCode> regions)
    {
        session.Execute(
            $"insert into device_token ({Columns}) values ($1, $2, $3, $4, $5, $6, 0, 0)",
            device.Token, device.SignIn, device.Name, device.Writes ? 1L : 0L, device.Made, device.Expires);
        foreach (var fund in funds)
            session.Execute(
                "insert into device_token_fund (token, fund_id) values ($1, $2)", device.Token, fund.Value);
        foreach (var region in regions)
            session.Execute(
                "insert into device_token_region (token, region) values ($1, $2)", device.Token, region.Text);
    }

    public static void DeviceSeen(this Session session, string fingerprint, long now) =>
        session.Execute("update device_token set seen = $2 where token = $1", fingerprint, now);

    public static void EndDevice(this Session session, string fingerprint, long now) =>
        session.Execute("update device_token set ended = $2 where token = $1 and ended = 0", fingerprint, now);

    /// <summary>Ends every token of a sign-in, as after a change of password.</summary>
    public static void EndDevices(this Session session, Guid signIn, long now) =>
        session.Execute("update device_token set ended = $2 where sign_in_id = $1 and ended = 0", signIn, now);

    static DeviceToken Read(Row row) => new(
        row.Text(0), row.Guid(1), row.Text(2), row.Long(3) == 1, row.Long(4), row.Long(5), row.Long(6), row.Long(7));
}
