namespace Gulir.Server.Frame.Words;

/// <summary>What the book of facts refuses, in words.</summary>
static class BookWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["clock_behind"] = (
            "Jam komputer ini lebih lambat dari peristiwa terakhir di buku. Betulkan tanggal dan jamnya, lalu ulangi.",
            "This computer's clock is behind the last fact in the book. Set its date and time right, then try again."),
        ["request_id_used"] = (
            "Nomor permintaan {request} sudah dipakai untuk isian lain. Pakai nomor permintaan baru.",
            "The request id {request} was already used for something else. Use a new request id."),
        ["fact_unknown"] = (
            "Peristiwa nomor {number} tidak ada di buku ini. Periksa nomornya di riwayat buku.",
            "There is no fact number {number} in this book. Look the number up in the history of the book."),
        ["seal_malformed"] = (
            "\"{text}\" bukan segel. Salin segel lengkap seperti yang tercetak di laporan.",
            "\"{text}\" is not a seal. Copy the whole seal as it is printed on the report."),
    };
}
