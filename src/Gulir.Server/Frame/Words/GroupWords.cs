namespace Gulir.Server.Frame.Words;

/// <summary>What is refused about a KSM, its members and its deposits, in words.</summary>
static class GroupWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["group_unknown"] = (
            "KSM nomor {group} tidak ada. Periksa nomornya di daftar KSM.",
            "There is no KSM number {group}. Look the number up in the list of KSM."),
        ["group_name_taken"] = (
            "Nama KSM \"{name}\" sudah dipakai. Beri nama lain, misalnya dengan nama RT-nya.",
            "A KSM is already called \"{name}\". Give another name, for example with its RT."),
        ["group_too_small"] = (
            "Anggota KSM baru {members} orang, paling sedikit {minimum}. Tambah anggota dahulu.",
            "The KSM has {members} members and needs at least {minimum}. Add members first."),
        ["group_date_in_future"] = (
            "Tanggal pembentukan {date} belum tiba. Tulis tanggal pada berita acara pembentukan KSM.",
            "The day of forming, {date}, is still to come. Enter the date on the minutes of forming."),
        ["group_date_too_early"] = (
            "Tanggal pembentukan {date} terlalu lama sebelum pembukuan dimulai ({since}). Periksa tahunnya.",
            "The day of forming, {date}, lies too long before the books began ({since}). Check the year."),
        ["leader_unknown"] = (
            "Ketua nomor urut {leader} tidak ada dalam daftar anggota. Pilih salah satu anggota sebagai ketua.",
            "There is no member at place {leader} of the list to be leader. Choose one of the members."),
        ["saving_months_malformed"] = (
            "Lama menabung {months} bulan tidak masuk akal. Tulis jumlah bulan berturut-turut, mulai dari 0.",
            "{months} months of saving cannot be. Enter how many months in a row, from 0 up."),
        ["saving_too_short"] = (
            "KSM baru menabung {months} bulan, sedangkan syaratnya {wanted} bulan. Lanjutkan menabung dahulu.",
            "The KSM has saved for {months} months and needs {wanted}. It must save on first."),
        ["statement_missing"] = (
            "KSM nomor {group} belum menandatangani pernyataan tanggung renteng. Catat tanggal tanda tangannya dahulu.",
            "KSM number {group} has not signed the statement of joint liability. Record the day of signing first."),
        ["person_unknown"] = (
            "Orang nomor {person} tidak dikenal. Periksa nomornya, atau tulis namanya sebagai anggota baru.",
            "Person number {person} is not known. Check the number, or enter the name as a new member."),
        ["member_twice"] = (
            "Orang nomor {person} tertulis dua kali dalam KSM ini. Hapus salah satunya.",
            "Person number {person} is in this KSM twice. Remove one of the two."),
        ["not_a_member"] = (
            "Orang nomor {person} bukan anggota KSM nomor {group}. Pilih anggota KSM itu.",
            "Person number {person} is not a member of KSM number {group}. Choose a member of that KSM."),
        ["member_still_owes"] = (
            "Anggota nomor {person} masih punya utang {owes}. Lunasi dahulu sebelum keluar dari KSM.",
            "Member number {person} still owes {owes}. It must be paid before she leaves the KSM."),
        ["member_date_outside"] = (
            "Tanggal {date} tidak dapat dipakai. Pilih hari antara pembentukan KSM ({formed}) dan hari ini.",
            "The date {date} cannot be used. Choose a day between the forming of the KSM ({formed}) and today."),
        ["nik_malformed"] = (
            "NIK harus 16 angka. Salin dari KTP, tanpa spasi dan titik.",
            "The NIK must have 16 digits. Copy it from the identity card, without spaces or dots."),
        ["household_malformed"] = (
            "Jumlah orang serumah {people} tidak masuk akal. Tulis 1 sampai {most}, atau kosongkan.",
            "A household of {people} cannot be. Enter 1 to {most}, or leave it empty."),
        ["related_unfindable"] = (
            "Pihak terkait perlu nomor KK, NIK, atau nomor orang, supaya dikenali di pengajuan. Isi salah satunya.",
            "A related party needs a family card, a NIK or a person's number to be found by. Enter one of them."),
        ["related_unknown"] = (
            "Pihak terkait nomor {related} tidak ada dalam daftar. Periksa nomornya.",
            "There is no related party number {related} on the list. Check the number."),
        ["savings_stand_for_loan"] = (
            "Simpanan tanggung renteng menjamin pinjaman yang masih berjalan; yang belum dibayar {owed}. Simpanan "
            + "dikembalikan setelah lunas, atau dipakai menurut berita acara.",
            "The surety savings answer for a loan that still runs; {owed} is not paid. They are given back once it is "
            + "settled, or used as signed minutes say."),
        ["deposit_too_small"] = (
            "Simpanan atau titipan KSM tinggal {kept}, sedangkan yang diminta {asked}. Ambil paling banyak {kept}.",
            "The deposit of the KSM is {kept}, and {asked} is asked of it. Take at most {kept}."),
    };
}
