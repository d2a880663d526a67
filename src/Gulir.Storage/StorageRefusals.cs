namespace Gulir.Storage;

public static class StorageRefusals
{
    public static Refusal BookBusy() => new("book_busy");
    public static Refusal DiskFull() => new("disk_full");
    public static Refusal DatabaseNewer(string step) => new("database_newer", ("step", step));
    public static Refusal DatabaseMissing(string where) => new("database_missing", ("where", where));
    public static Refusal DatabaseUnreachable(string why) => new("database_unreachable", ("why", why.TrimEnd('.')));
    public static Refusal NotADatabase(string where) => new("not_a_database", ("where", where));
    public static Refusal HostKeyDiffers() => new("host_key_differs");
    public static Refusal BackupExists(string file) => new("backup_exists", ("file", file));
    public static Refusal RestoreNotEmpty(string where) => new("restore_not_empty", ("where", where));
    public static Refusal BackupDamaged(string what) => new("backup_damaged", ("what", what));
    public static Refusal DatabaseKindUnsupported(string what) => new("database_kind_unsupported", ("what", what));
}
