package reelcost.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {
    @Test
    void a_body_of_the_limit_is_read_whole() {
        assertThat(LimitedBody.read(new ByteArrayInputStream(new byte[LimitedBody.LIMIT])))
                .hasSize(LimitedBody.LIMIT);
    }

    @Test
    void one_byte_more_is_too_large_and_the_rest_is_read_off() throws IOException {
        InputStream body = new ByteArrayInputStream(new byte[3 * LimitedBody.LIMIT]);

        Problem problem = catchThrowableOfType(Problem.class, () -> LimitedBody.read(body));

        assertThat(problem.status()).isEqualTo(413);
        assertThat(body.read()).isEqualTo(-1);
    }

    @Test
    void a_body_that_breaks_off_is_a_bad_request() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(catchThrowableOfType(Problem.class, () -> LimitedBody.read(broken))
                        .status())
                .isEqualTo(400);
    }
}
