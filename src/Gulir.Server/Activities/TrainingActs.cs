using Gulir.Activities;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage.Activities;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;

namespace Gulir.Server.Activities;

public static class TrainingActs
{
    public static readonly ActKind<TrainingPlan> Plan = new(
        "training-plan", "plans a training and invites KSM", Duties.Examining,
        (reader, ask, desk) => Training.Decide(
            reader.TrainingCount(), group => reader.Group(group) is not null, ask, reader.FundRow().Since, desk));

    public static readonly ActKind<TrainingHold> Hold = new(
        "training-hold", "records who came to a planned training, and its cost", Duties.Examining,
        (reader, ask, desk) => Training.Decide(
            reader.PlannedTraining(ask.Training), reader.Knows, ask, reader.FundRow().Since, desk));

    public static readonly ActKind<LivelihoodNote> Livelihood = new(
        "livelihood-note", "records a member's business: net income a day, and for how many it is work",
        Duties.Examining,
        (reader, ask, desk) =>
            Livelihoods.Decide(reader.Knows(ask.Person), ask, reader.FundRow().Since, desk));
}
