# Rscript ranking.R  (in this folder) writes expected-ranking.json.
source("write-json.R")
options(warn = -1)

# Rank intervals by pairwise score tests and R's own Holm; the prior's strength by R's Pearson residuals.
case <- function(share, n) {
  U <- length(share)
  score <- function(i, j) {
    pooled <- (share[i] * n[i] + share[j] * n[j]) / (n[i] + n[j])
    variance <- pooled * (1 - pooled) * (1 / n[i] + 1 / n[j])
    if (variance == 0) 1 else 2 * pnorm(-abs(share[i] - share[j]) / sqrt(variance))
  }
  places <- sapply(seq_len(U), function(i) {
    others <- setdiff(seq_len(U), i)
    p <- p.adjust(vapply(others, function(j) score(i, j), 0), "holm")
    c(1 + sum(p < 0.05 & share[others] > share[i]), U - sum(p < 0.05 & share[others] < share[i]))
  })
  N <- sum(n)
  mean <- weighted.mean(share, n)
  chi <- sum(residuals(glm(share ~ 1, binomial, weights = n), "pearson")^2)
  # Where the answers are whole numbers, it is the statistic of R's test of equal shares.
  if (all(abs(share * n - round(share * n)) < 1e-9))
    stopifnot(all.equal(chi, unname(prop.test(round(share * n), n, correct = FALSE)$statistic), tolerance = 1e-6))
  gamma <- (chi - (U - 1)) / (N - sum(n^2) / N - (U - 1))
  strength <- if (gamma <= 0) -1 else max(0, 1 / gamma - 1)   # -1 stands for infinity
  shrunken <- if (strength < 0) rep(mean, U) else (share * n + strength * mean) / (n + strength)
  list(share = as.list(share), n = as.list(n), low = as.list(places[1, ]), high = as.list(places[2, ]),
       total = mean, strength = strength, shrunken = as.list(shrunken))
}

set.seed(2026)
cases <- list(
  case(c(0.9, 0.5, 0.5), c(40, 40, 40)),
  case(c(10, 20, 30, 38) / 40, rep(40, 4)),
  case(c(0.42, 0.87, 0.73, 0.79, 0.74, 0.65, 0.75, 0.61, 0.8, 0.48, 0.75, 0.66, 0.73, 0.78, 0.74, 0.56, 0.52, 0.88),
       round(runif(18, 15, 45), 2)),
  case(c(0.7, 0.71, 0.69, 0.7), c(20.5, 30.25, 25, 18.75)),
  case(round(runif(30), 3), round(runif(30, 5, 200), 1)),
  case(c(0.99, 0.01), c(80, 70)))

# The tail above z.
tails <- lapply(c(-6, -2.5, -1, -0.1, 0, 0.4, 1.6448536269514722, 3, 8, 20), function(z)
  list(z = z, above = pnorm(z, lower.tail = FALSE)))

# How much of the normal distribution with middle and width of Wilson's interval lies in each grade,
# where 79.5 per cent is shown as 80.
grades <- lapply(list(c(35, 40), c(40, 40), c(4, 4), c(30, 40), c(20, 100), c(59.5, 80.25), c(74.9, 100)), function(kn) {
  k <- kn[1]; n <- kn[2]; z <- qnorm(0.975); p <- k / n
  middle <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  reach <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)) / (1 + z^2 / n)
  above <- function(limit) pnorm(limit - 0.005, middle, reach / z, lower.tail = FALSE)
  list(share = p, low = middle - reach, high = middle + reach,
       inHigh = above(0.8), inMiddle = above(0.7) - above(0.8), inLow = 1 - above(0.7))
})

write_cases("expected-ranking.json", list(rankings = cases, tails = tails, grades = grades))
