using Gulir.Activities;
using Gulir.Server.Activities;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    static readonly RefusalExample[] OfTheSlum =
    [
        new(SlumRefusals.NeighbourhoodUnknown(0, 0),
            "an RT has no number",
            """act slum-survey '{"rt":0,"bases":{"area":10000,"buildings":40,"people":150,"households":45,"""
            + "\"road\":600,\"drain\":500},\"volumes\":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}'"),
        new(SlumRefusals.CriteriaIncomplete(2, 16),
            "an RT is scored with less than sixteen criteria",
            """act slum-survey '{"rt":3,"bases":{"area":10000,"buildings":40,"people":150,"households":45,"""
            + "\"road\":600,\"drain\":500},\"volumes\":[0,0]}'"),
        new(SlumRefusals.CriterionUnknown("9x"),
            "an activity is to improve a criterion that is none of the sixteen",
            """act activity-propose '{"title":"Drainase","for":"environment","asked":1000000,"quantity":86,"""
            + "\"unit\":\"metre\",\"rt\":4,\"criterion\":\"9x\",\"improves\":86}'"),
        new(SlumRefusals.VolumeAbsurd(-1, 100_000_000),
            "a volume or a base is negative or larger than any RT",
            """act slum-survey '{"rt":3,"bases":{"area":10000,"buildings":40,"people":150,"households":45,"""
            + "\"road\":600,\"drain\":500},\"volumes\":[-1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}'"),
        new(SlumRefusals.VolumeAboveBase("1a", 50, 40),
            "more buildings are irregular than there are",
            """act slum-survey '{"rt":3,"bases":{"area":10000,"buildings":40,"people":150,"households":45,"""
            + "\"road\":600,\"drain\":500},\"volumes\":[50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}'"),
        new(SlumRefusals.OpenSpaceAboveArea(20_000, 10_000),
            "the open space of an RT is larger than the RT",
            """act slum-survey '{"rt":3,"bases":{"area":10000,"buildings":40,"people":150,"households":45,"""
            + "\"road\":600,\"drain\":500},\"volumes\":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],\"openSpace\":20000}'"),
        new(SheetRefusals.ColumnMissing("rt", string.Join(",", SlumFile.Columns)),
            "a sheet of RT lacks a column",
            "gulir slum score tanpa-rt.csv"),
        new(SheetRefusals.FigureMalformed("area_ha", "1,23456"),
            "a figure of a sheet of RT cannot be read",
            "gulir slum score luas.csv"),
        new(TrainingRefusals.AboutUnknown(),
            "a training is planned about something that is not in the list",
            "POST /dana/35.19.09.2007/pelatihan tentang=Sulap"),
        new(TrainingRefusals.NobodyInvited(),
            "a training is planned for no KSM",
            """act training-plan '{"title":"Pembukuan","about":"other","groups":[],"date":"2018-02-01"}'"""),
        new(TrainingRefusals.NobodyCame(),
            "a training was held and nobody came",
            """act training-hold '{"training":1,"persons":[]}'"""),
        new(TrainingRefusals.TrainingUnknown(99),
            "a training is named that was not planned",
            """act training-hold '{"training":99,"persons":[1]}'"""),
        new(TrainingRefusals.TrainingHeldAlready(1, new(2018, 2, 1)),
            "who came to a training is written down a second time",
            """act training-hold '{"training":1,"persons":[1]}'"""),
        new(LivelihoodRefusals.JobsAbsurd(5000),
            "a member's business is work for more than a thousand people",
            """act livelihood-note '{"person":1,"income":50000,"business":"jamu","jobs":5000}'"""),
    ];
}
