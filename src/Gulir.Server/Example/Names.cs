namespace Gulir.Server.Example;

/// <summary>Invented people and groups, as they could be called around Madiun. Nobody real is meant.</summary>
static class Names
{
    static readonly string[] Women =
    [
        "Siti", "Sri", "Endang", "Sumiati", "Wartini", "Suparti", "Lilik", "Yuliana", "Kartini", "Ngatini", "Painem",
        "Rukmini", "Sulastri", "Tumini", "Wiwik", "Dwi", "Eka", "Nurul", "Umi", "Khotimah", "Halimah", "Musrifah",
        "Suryani", "Juminten", "Parmi", "Katiyem", "Sriatun", "Sutini", "Winarsih", "Lestari", "Puji", "Ratna",
        "Anik", "Titik", "Maryam", "Aminah", "Marsiti", "Sundari", "Rini", "Yanti",
    ];

    static readonly string[] WomenSecond =
    [
        "Rahayu", "Wahyuni", "Lestari", "Handayani", "Astuti", "Utami", "Ningsih", "Setyowati", "Purwanti", "Susanti",
        "Wulandari", "Mulyani", "Hidayati", "Rohmah", "Fatimah", "Kurniawati", "Widayati", "Sulistyowati", "Maryati",
        "Suhartini", "Andayani", "Kusumawati", "Indrawati", "Puspitasari", "Hastuti", "Winarni", "Suprapti", "Jannah",
    ];

    static readonly string[] Men =
    [
        "Slamet", "Suyanto", "Sugeng", "Bambang", "Agus", "Sutrisno", "Mulyono", "Suparman", "Hariyanto", "Joko",
        "Paidi", "Katimin", "Sunardi", "Edi", "Heru", "Yatno", "Misdi", "Moh.", "Abdul", "Imam", "Ahmad", "Supriyadi",
        "Wagiman", "Eko", "Budi", "Tri", "Suroso", "Marsudi", "Karno", "Darmaji",
    ];

    static readonly string[] MenSecond =
    [
        "Santoso", "Widodo", "Purnomo", "Prasetyo", "Hidayat", "Wibowo", "Susilo", "Raharjo", "Setiawan", "Kurniawan",
        "Rohman", "Mustofa", "Hariadi", "Suwarno", "Nugroho", "Utomo", "Wahyudi", "Efendi", "Sucipto", "Riyanto",
        "Subagyo", "Hartono", "Saputro", "Ali", "Arifin",
    ];

    static readonly string[] GroupFirst =
    [
        "Mekar", "Sido", "Melati", "Mawar", "Anggrek", "Kenanga", "Sri", "Tani", "Karya", "Maju", "Sumber", "Bina",
        "Harapan", "Rukun", "Ngudi", "Barokah", "Cempaka", "Dahlia", "Flamboyan", "Seruni", "Kartini", "Teratai",
    ];

    static readonly string[] GroupSecond =
    [
        "Sari", "Makmur", "Jaya", "Rejeki", "Mulyo", "Utama", "Mandiri", "Lestari", "Sejahtera", "Abadi", "Bersama",
        "Asih", "Indah", "Santoso", "Tentrem",
    ];

    static readonly string[] Businesses =
    [
        "warung kelontong", "jual sayur keliling", "penjahit", "ternak kambing", "ternak ayam", "jamu gendong",
        "tempe dan tahu", "warung nasi pecel", "keripik singkong", "bengkel sepeda", "tani padi", "jual pulsa",
        "anyaman bambu", "kue basah", "dagang pakaian", "sambel pecel", "penggilingan tepung", "batu bata",
        "salon rumahan", "jual es dan gorengan",
    ];

    public static string Person(Chance chance, bool female) => female
        ? $"{chance.Pick(Women)} {chance.Pick(WomenSecond)}"
        : $"{chance.Pick(Men)} {chance.Pick(MenSecond)}";

    public static string Business(Chance chance) => chance.Pick(Businesses);

    /// <summary>Every group name there is, in the order in which one fund meets them.</summary>
    public static string[] Groups(Chance chance)
    {
        string[] names = [.. GroupFirst.SelectMany(first => GroupSecond, (first, second) => $"{first} {second}")];
        chance.Shuffle(names);
        return names;
    }
}
