using Npgsql;

namespace Gulir.Storage.Postgres;

/// <summary>
/// Where a PostgreSQL is: an address as other programs write it, or Npgsql's own <c>Host=…;Database=…</c>. What is
/// left out comes from PGUSER, PGPASSWORD and PGPASSFILE, so that no password needs to stand on a command line.
/// </summary>
public static class PostgresAddress
{
    static readonly string[] Schemes = ["postgres", "postgresql"];

    /// <summary><c>postgresql://user:password@host:5432/database?sslmode=require</c>; throws as Npgsql does.</summary>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || !Schemes.Contains(address.Scheme))
            return new NpgsqlConnectionStringBuilder(text);
        var builder = new NpgsqlConnectionStringBuilder { Host = address.Host };
        if (address.Port > 0) builder.Port = address.Port;
        var user = address.UserInfo.Split(':', 2);
        if (user[0].Length > 0) builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length == 2) builder.Password = Uri.UnescapeDataString(user[1]);
        if (address.AbsolutePath.Length > 1) builder.Database = Uri.UnescapeDataString(address.AbsolutePath[1..]);
        foreach (var option in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = option.Split('=', 2);
            builder[Uri.UnescapeDataString(parts[0])] = parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "";
        }
        return builder;
    }
}
