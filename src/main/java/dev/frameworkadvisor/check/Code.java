package dev.frameworkadvisor.check;

/** The reason for the result of a check. The first code that applies decides, in this order. */
public enum Code {
    INSUFFICIENT_ANSWERS(
            Result.WARN,
            "Too few answers to check the declared choice",
            "Answer the question that the message names, and check again."),
    AGREE(Result.PASS, "The declared choice is the verdict", "Nothing is left to do."),
    AGREE_IN_PART(
            Result.WARN,
            "The declared framework is one part of a composite verdict",
            "Read what the verdict gives to the other framework; declare the verdict if the project follows it."),
    UNSETTLED(
            Result.WARN,
            "Missing answers could still make the declared choice the verdict",
            "Answer the question that the message names, and check again."),
    DISAGREE_FRAGILE(
            Result.WARN,
            "A different verdict that is too weak to fail the check",
            "The verdict is fragile or provisional, or there is no clear winner: the team may decide."),
    WAIVED(
            Result.WARN,
            "A different verdict, but a waiver permits the declared choice",
            "Declare the verdict, correct the answers, or renew the waiver before it expires."),
    DISAGREE_ROBUST(
            Result.FAIL,
            "A different verdict, and no waiver permits the declared choice",
            "Declare the verdict, correct the answers if they no longer hold, or get a waiver with a reason, an approver"
                    + " and a last day.");

    private final Result result;
    private final String meaning;
    private final String remedy;

    Code(Result result, String meaning, String remedy) {
        this.result = result;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public Result result() {
        return result;
    }

    /** Returns a short description without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** Returns the recommended action, independent of the project. */
    public String remedy() {
        return remedy;
    }
}
