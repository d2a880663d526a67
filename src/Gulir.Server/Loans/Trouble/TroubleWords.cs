using Gulir.Loans;
using Gulir.Server.Frame;

namespace Gulir.Server.Loans.Trouble;

/// <summary>Ways out of trouble as pages and minutes name them.</summary>
public static class TroubleWords
{
    public static string Of(Way way, Language language) => way switch
    {
        Way.Reschedule => language.Say("jadwal ulang", "reschedule"),
        Way.WriteOff => language.Say("hapus buku", "write-off"),
        Way.TakeOver => language.Say("pengambilalihan pinjaman anggota", "take-over of a share"),
        Way.Surety => language.Say("pemakaian simpanan tanggung renteng", "use of surety savings"),
        Way.Heirs => language.Say("penerusan oleh ahli waris", "heirs going on"),
        Way.SocialFund => language.Say("pembayaran dari dana sosial", "payment by the social fund"),
        _ => language.Say("keringanan jasa", "waiver of service"),
    };
}
