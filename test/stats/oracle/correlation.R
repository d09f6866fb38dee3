# Rscript correlation.R  (in this folder) writes expected-correlation.json.
source("write-json.R")
options(warn = -1)

samples <- list()
add <- function(x, y, level = 0.95) {
  pearson <- cor.test(x, y, conf.level = level)
  spearman <- cor.test(x, y, method = "spearman", exact = FALSE)
  n <- length(x); rho <- unname(spearman$estimate)
  samples[[length(samples) + 1]] <<- list(
    x = x, y = y, level = level,
    r = unname(pearson$estimate), t = unname(pearson$statistic), p = pearson$p.value,
    low = pearson$conf.int[1], high = pearson$conf.int[2],
    rho = rho, rhoP = 2 * pt(-abs(rho * sqrt((n - 2) / ((1 - rho) * (1 + rho)))), n - 2))
}

set.seed(2018)
for (n in c(3, 3, 3, 4, 4, 4, 5, 6, 7, 8, 10, 12, 13, 18, 18, 18, 19, 38, 60)) {
  x <- round(runif(n), 2)
  add(x, round(0.5 * x + runif(n) / 2, 2), sample(c(0.8, 0.9, 0.95, 0.99), 1))
}
# Ties: grades from 1 to 5.
for (n in c(5, 8, 18, 40)) add(sample(1:5, n, replace = TRUE), sample(1:5, n, replace = TRUE))
add(c(1, 1, 1, 1, 2), c(3, 1, 4, 1, 5)); add(c(2, 2, 1), c(1, 2, 2)); add(c(1, 2, 3, 4), c(2, 1, 4, 3))
# Strong, negative, and no correlation at all.
for (noise in c(1, 0.1, 0.01)) { x <- rnorm(30); add(x, -x + noise * rnorm(30)) }
add(c(-2, -1, 0, 1, 2), c(4, 1, 0, 1, 4))
# Far from 0, tiny, and huge.
x <- rnorm(15); y <- x + rnorm(15); add(1e6 + x, 1e6 + y); add(x * 1e-200, y * 1e-3); add(x * 1e150, y * 1e140)
# Spearman needs something to rank both ways; pairs with rho = 1 are in "perfect".
samples <- Filter(function(s) abs(s$rho) < 1 && length(s$x) > 2, samples)

# The tail itself, twice the lower one: from p = 1 down to 1e-300.
tails <- list()
for (df in c(1, 2, 3, 4, 5, 7, 10, 16, 17, 30, 58, 98, 100, 194, 500, 998, 1e4, 99998, 1e6)) {
  for (exponent in c(-1e-6, -0.01, -0.3, -1, -2, -3, -5, -10, -20, -50, -100, -150, -200, -250, -290, -300)) {
    t <- -qt(exponent * log(10) - log(2), df, log.p = TRUE)
    if (is.finite(t) && t < 1e150) {
      tails[[length(tails) + 1]] <- list(t = t, df = df, p = 2 * pt(-t, df))
    }
  }
}

# p of a published r.
published <- list()
for (case in list(c(0.59, 18), c(0.47, 18), c(0.51, 18), c(0.76, 18), c(0.52, 18), c(0.55, 18), c(0.76, 13),
                  c(0, 10), c(-0.47, 18), c(0.999, 5), c(0.5, 3), c(0.9999, 40), c(0.87, 1000), c(0.99, 300))) {
  r <- case[1]; n <- case[2]
  t <- r * sqrt((n - 2) / ((1 - r) * (1 + r)))
  published[[length(published) + 1]] <- list(r = r, n = n, t = t, p = 2 * pt(-abs(t), n - 2))
}

# y = x + e*w where x and w are centred and at right angles, so that t = sqrt(df) * |x| / (e * |w|)
# exactly: r is so near 1 that it cannot be told from 1 - r in doubles.
near_perfect <- list()
contrasts <- list(
  list(x = c(-3, -1, 1, 3), w = c(1, -1, -1, 1)),
  list(x = c(-9, -7, -5, -3, -1, 1, 3, 5, 7, 9), w = c(6, 2, -1, -3, -4, -4, -3, -1, 2, 6)))
for (contrast in contrasts) for (power in c(2, 5, 10, 15, 20, 22)) {
  e <- 2^-power; x <- contrast$x; w <- contrast$w; df <- length(x) - 2
  t <- sqrt(df) * sqrt(sum(x^2)) / (e * sqrt(sum(w^2)))
  near_perfect[[length(near_perfect) + 1]] <- list(x = x, y = x + e * w, t = t, p = 2 * pt(-t, df))
}

normal <- lapply(c(0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1 - 1e-9), function(level)
  list(level = level, z = qnorm((1 - level) / 2, lower.tail = FALSE)))

write_cases("expected-correlation.json", list(samples = samples, tails = tails, published = published,
                                     nearPerfect = near_perfect, normal = normal))
