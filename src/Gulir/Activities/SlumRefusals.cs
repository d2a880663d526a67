namespace Gulir.Activities;

public static class SlumRefusals
{
    public static Refusal NeighbourhoodUnknown(int rw, int rt) =>
        new("neighbourhood_unknown", ("rw", rw), ("rt", rt));
    public static Refusal CriteriaIncomplete(int found, int wanted) =>
        new("criteria_incomplete", ("found", found), ("wanted", wanted));
    public static Refusal CriterionUnknown(string criterion) => new("criterion_unknown", ("criterion", criterion));
    public static Refusal VolumeAbsurd(long volume, long most) =>
        new("volume_absurd", ("volume", volume), ("most", most));
    public static Refusal VolumeAboveBase(string criterion, long volume, long part) =>
        new("volume_above_base", ("criterion", criterion), ("volume", volume), ("base", part));
    public static Refusal OpenSpaceAboveArea(long open, long area) =>
        new("open_space_above_area", ("open", open), ("area", area));
}
