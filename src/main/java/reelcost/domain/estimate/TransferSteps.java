package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import reelcost.domain.media.LineTime;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.Stage;

/** Says what of a transfer stage is billed, and how long it takes. */
final class TransferSteps {
    private TransferSteps() {}

    /** The GB that are moved in each month, all copies and rounds. */
    static Flow billed(
            LineDraft draft, Stage.Transfer transfer, DataFlows.Coming coming, Optional<BigDecimal> lineSpeed) {
        Flow moved = coming.gigabytes().times(transfer.times());
        draft.step(quantity(transfer, coming.gigabytes().total(), moved.total()))
                .step(time(moved.total(), lineSpeed));
        return moved;
    }

    private static Step quantity(Stage.Transfer transfer, BigDecimal volume, BigDecimal moved) {
        BigDecimal gigabytes = Decimals.canonical(volume);
        Quantity quantity = new Quantity(moved, "GB");
        return Step.of(
                Step.Kind.QUANTITY,
                MoneyText.number(gigabytes) + " GB × " + transfer.copies()
                        + (transfer.copies() == 1 ? " copy" : " copies")
                        + (transfer.rounds() == 1 ? "" : " × " + transfer.rounds() + " rounds") + " = " + quantity,
                "gigabytes",
                gigabytes,
                "copies",
                transfer.copies(),
                "rounds",
                transfer.rounds(),
                "quantity",
                quantity.amount());
    }

    private static Step time(BigDecimal gigabytes, Optional<BigDecimal> lineSpeed) {
        BigDecimal speed = lineSpeed.orElse(KeyFigures.ASSUMED_LINE_SPEED);
        BigInteger seconds = LineTime.seconds(gigabytes, speed);
        return Step.of(
                Step.Kind.LINE_TIME,
                new Quantity(gigabytes, "GB") + " take " + LineTime.text(seconds) + " at " + speed.toPlainString()
                        + " Mbit/s" + (lineSpeed.isPresent() ? "" : ", a speed that nobody has set"),
                "gigabytes",
                Decimals.canonical(gigabytes),
                "megabitsPerSecond",
                speed,
                "seconds",
                seconds);
    }
}
