using System.Data.Common;
using Npgsql;

namespace Gulir.Storage.Postgres;

sealed class PostgresSession(NpgsqlConnection connection) : Session(connection)
{
    protected override DbParameter Parameter(int position) => new NpgsqlParameter();

    protected override object Value(object value) => value;
}
