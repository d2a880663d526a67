namespace Gulir.Server.Frame.Words;

/// <summary>What a program is refused for at the door of the API, in words.</summary>
static class ApiWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["token_missing"] = (
            "Alamat ini perlu token perangkat. Buat di halaman Akun saya, lalu kirim: Authorization: Bearer TOKEN.",
            "This address needs a device's token. Make one at My account and send: Authorization: Bearer TOKEN."),
        ["token_unknown"] = (
            "Token ini tidak dikenal. Periksa salinannya, atau buat yang baru di halaman Akun saya.",
            "This token is not known. Check how it was copied, or make a new one at My account."),
        ["token_expired"] = (
            "Token ini berlaku sampai {on}. Buat yang baru di halaman Akun saya.",
            "This token served until {on}. Make a new one at My account."),
        ["token_ended"] = (
            "Token ini sudah diakhiri. Buat yang baru di halaman Akun saya bila perangkat ini masih dipercaya.",
            "This token was ended. Make a new one at My account if this device is still trusted."),
        ["token_reads_only"] = (
            "Token ini hanya untuk membaca. Buat token yang boleh mencatat di halaman Akun saya.",
            "This token only reads. Make one that may write at My account."),
        ["token_opens_nothing"] = (
            "Pilih paling sedikit satu dana bergulir atau wilayah yang dibuka token ini.",
            "Choose at least one fund or region that this token opens."),
        ["token_days_out_of_range"] = (
            "Masa berlaku token 1 sampai {limit} hari. Tulis jumlah hari di antaranya.",
            "A token serves for 1 to {limit} days. Type a number of days between them."),
        ["idempotency_key_missing"] = (
            "Kirim nomor permintaan 1 sampai {limit} huruf di kepala Idempotency-Key. Kiriman ulang dengan nomor itu "
            + "dijawab, tidak dicatat lagi.",
            "Send a request id of 1 to {limit} characters in the header Idempotency-Key. The same again is answered, "
            + "not done again."),
        ["content_type_unsupported"] = (
            "Isi permintaan harus JSON dalam UTF-8. Kirim kepala Content-Type: application/json.",
            "The body must be JSON in UTF-8. Send the header Content-Type: application/json."),
        ["body_too_large"] = (
            "Isi permintaan paling banyak {limit} bita. Bagi menjadi beberapa permintaan.",
            "A body has at most {limit} bytes. Divide it into several requests."),
        ["address_unknown"] = (
            "Alamat API ini tidak ada. Lihat semua alamat di /api/v1/.",
            "The API has no such address. See all of them at /api/v1/."),
        ["query_unknown"] = (
            "Isian \"{query}\" di alamat tidak dikenal. Lihat isian alamat ini di /api/v1/.",
            "There is no query \"{query}\" at this address. See its queries at /api/v1/."),
        ["query_malformed"] = (
            "Isian \"{query}\" di alamat tidak dapat dibaca: \"{text}\". Betulkan, lalu kirim lagi.",
            "The query \"{query}\" cannot be read: \"{text}\". Correct it and send it again."),
        ["query_missing"] = (
            "Laporan ini perlu isian \"{query}\" di alamat. Tambahkan, lalu kirim lagi.",
            "This report needs the query \"{query}\". Add it and send it again."),
    };
}
