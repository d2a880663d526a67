using Gulir.Storage.Postgres;

namespace Gulir.Storage.Tests.Postgres;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://gulir@db.desa:5433/jiwan", "Host=db.desa;Port=5433;Username=gulir;Database=jiwan")]
    [InlineData("postgresql://db.desa/jiwan", "Host=db.desa;Database=jiwan")]
    [InlineData("postgres://a%40b:p%3Aq%2F@10.0.0.1/x", "Host=10.0.0.1;Username=a@b;Password=p:q/;Database=x")]
    [InlineData("postgres://db/x?sslmode=require&timeout=3", "Host=db;Database=x;SSL Mode=Require;Timeout=3")]
    [InlineData("Host=db;Database=x", "Host=db;Database=x")]
    public void An_address_and_a_connection_text_mean_the_same(string address, string text) =>
        Assert.Equal(PostgresAddress.Read(text).ToString(), PostgresAddress.Read(address).ToString());

    [Theory]
    [InlineData("mysql://db/x")]
    [InlineData("gulir")]
    [InlineData("postgres://db/x?nix=1")]
    public void What_names_no_postgres_is_unreachable_by_name(string text) => Assert.Equal(
        "database_unreachable",
        PostgresDatabase.Open(text, new HostParts(() => 0, new KeyRing([], () => []))).Refusal?.Code);
}
