using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Gulir.Storage.Sqlite;

sealed class SqliteSession(SqliteConnection connection) : Session(connection)
{
    /// <summary>Opens one connection with the pragmas that every connection must have.</summary>
    public static SqliteSession Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 5,
        }.ToString());
        connection.Open();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "pragma busy_timeout = 5000; pragma recursive_triggers = on; pragma synchronous = full; "
            + "pragma foreign_keys = on; pragma cache_size = -16000; pragma temp_store = memory;"
            + (mode == SqliteOpenMode.ReadOnly ? "" : " pragma journal_mode = wal;");
        pragmas.ExecuteNonQuery();
        return new SqliteSession(connection);
    }

    protected override DbParameter Parameter(int position) => new SqliteParameter { ParameterName = $"${position}" };

    protected override object Value(object value) => value is Guid id ? Id(id) : value;

    public static byte[] Id(Guid id) => id.ToByteArray(bigEndian: true);
}
